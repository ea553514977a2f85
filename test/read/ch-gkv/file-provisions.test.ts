import { describe, expect, it } from 'vitest';
import { newNote } from '../../../src/read/in-scomet/blocks.ts';
import type { Entry } from '../../../src/read/in-scomet/blocks.ts';
import { openParagraph } from '../../../src/read/in-scomet/place-label.ts';
import { fileProvisions } from '../../../src/read/ch-gkv/file-provisions.ts';
import { cups } from '../in-scomet/row.ts';

function withNote(x: number, text: string, name = 'Note'): Entry {
  const entry = cups();
  const a = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 119);
  const after = openParagraph(entry, a, '1', 'page 1 y 100', 131);
  entry.blocks.push(newNote({ owner: entry.head, after, name, at: 'page 1 y 110', x, italic: true, text }));
  return entry;
}

describe('fileProvisions', () => {
  const noteOf = (entry: Entry) => fileProvisions([entry]).find((p) => p.kind === 'note');

  it('writes codes and names of notes as the list does', () => {
    expect(fileProvisions([withNote(143, 'Tassen zählen.')]).map(({ code }) => code)).toEqual([
      '8A301',
      '8A301a',
      '8A301a1',
      '8A301a1#note',
    ]);
    expect(noteOf(withNote(143, 'Tassen zählen.'))).toMatchObject({ noteName: 'Anmerkung', parent: '8A301a1' });
  });

  it('files a note in whose column of words it is printed', () => {
    expect(noteOf(withNote(131, 'Tassen zählen.'))?.parent).toBe('8A301a');
    expect(noteOf(withNote(119, 'Tassen zählen.'))?.parent).toBe('8A301');
    expect(noteOf(withNote(143, 'Tassen zählen.', 'Footnote 1'))?.parent).toBe('8A301');
  });

  it('files a note under what it speaks of', () => {
    expect(noteOf(withNote(143, 'Unternummer 8A301a schliesst Tassen ein.'))?.parent).toBe('8A301a');
  });
});
