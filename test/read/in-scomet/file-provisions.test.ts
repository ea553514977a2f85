import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/in-scomet/blocks.ts';
import type { Entry, Note } from '../../../src/read/in-scomet/blocks.ts';
import { fileProvisions } from '../../../src/read/in-scomet/file-provisions.ts';
import { openParagraph } from '../../../src/read/in-scomet/place-label.ts';
import { cups } from './row.ts';

function withParagraphs(entry: Entry): Entry {
  const a = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 122);
  a.text = 'Large cups:';
  openParagraph(entry, a, '1', 'page 1 y 100', 143).text = '(Reserved);';
  openParagraph(entry, a, '2', 'page 1 y 110', 143).text = 'Of gold.';
  return entry;
}

function addNote(entry: Entry, text: string): Note {
  const after = entry.open.at(-1) ?? entry.head;
  const note = newNote({ owner: entry.head, after, name: 'Note', at: 'page 1 y 120', x: 60, italic: true, text });
  entry.blocks.push(note);
  return note;
}

describe('fileProvisions', () => {
  const codesOf = (entry: Entry) => fileProvisions([entry]).map(({ code }) => code);

  it('files paragraphs, and reserved places in one form', () => {
    const [, a, one] = fileProvisions([withParagraphs(cups())]);
    expect(a).toMatchObject({ code: '8A301.a', parent: '8A301', kind: 'paragraph', order: 1 });
    expect(one).toMatchObject({ code: '8A301.a.1', text: '[Reserved]' });
  });

  it('files a note under the paragraph that it speaks of', () => {
    const entry = withParagraphs(cups());
    addNote(entry, 'Item 8A301.a.2 does not control toys.');
    expect(codesOf(entry)).toContain('8A301.a.2#note');
  });

  it('files a note that names a paragraph within what it has in common with the one before', () => {
    const entry = withParagraphs(cups());
    addNote(entry, 'The gold in 8A301.a.1 is pure.');
    expect(codesOf(entry)).toContain('8A301.a#note');
  });

  it('makes entries of groups without entries', () => {
    const kinds = fileProvisions([
      newEntry('0C', 'heading', 'page 1 y 80', 'Recipes'),
      newEntry('7A', 'heading', 'page 1 y 90', '[Reserved]'),
      newEntry('3A', 'heading', 'page 1 y 100', 'Spoons'),
      newEntry('3A101', 'item', 'page 1 y 110', 'Teaspoons'),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['item', 'heading', 'heading', 'item']);
  });
});
