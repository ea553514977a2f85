import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/read/in-scomet/blocks.ts';
import { readBody } from '../../../src/read/in-scomet/read-body.ts';
import { cups, reading, row } from './row.ts';

type Line = readonly [x: number, words: string, italic?: boolean];

function read(...lines: readonly Line[]): Entry {
  const entry = cups();
  const state = reading(entry);
  for (const [x, words, italic = false] of lines) readBody(state, entry, row([[x, words]], { italic }));
  return entry;
}

function paragraphs(entry: Entry): readonly string[] {
  return [...entry.paragraphs.values()].slice(1).map(({ code, text }) => `${code} ${text}`);
}

describe('readBody', () => {
  it('reads nested lists and words that go on', () => {
    const entry = read(
      [122, 'a. Large cups,'],
      [143, 'as follows:'],
      [166, '1. of tin;'],
      [166, '2. Of gold;'],
      [122, 'b. Small cups.'],
    );
    expect(paragraphs(entry)).toEqual([
      '8A301.a Large cups, as follows:',
      '8A301.a.1 of tin;',
      '8A301.a.2 Of gold;',
      '8A301.b Small cups.',
    ]);
  });

  it('opens a list within a list', () => {
    const entry = read([122, 'a. 1. Cups of tin; or'], [166, '2. Cups of gold.']);
    expect(paragraphs(entry)).toEqual(['8A301.a ', '8A301.a.1 Cups of tin; or', '8A301.a.2 Cups of gold.']);
  });

  it('reads a note with its list, and goes back to the paragraphs', () => {
    const entry = read(
      [122, 'a. Cups;'],
      [143, 'Note Cups are not any of:', true],
      [160, 'a. Mugs; or', true],
      [160, 'b. Jugs.', true],
      [122, 'b. Bowls.'],
    );
    expect(paragraphs(entry)).toEqual(['8A301.a Cups;', '8A301.b Bowls.']);
    const [note] = entry.blocks.filter((block) => block.kind === 'note');
    expect(note).toMatchObject({ name: 'Note', text: 'Cups are not any of:' });
    expect(note?.elements.map((element) => element.text)).toEqual(['Mugs; or', 'Jugs.']);
  });

  it('does not read a label where a reference is open', () => {
    expect(paragraphs(read([122, 'a. Cups other than those of'], [143, 'b. above.']))).toEqual([
      '8A301.a Cups other than those of b. above.',
    ]);
  });

  it('reads a bare label in the column of its list', () => {
    const entry = read([122, 'a. Cups;']);
    const bare = row([
      [122, 'b'],
      [143, 'Jugs.'],
    ]);
    readBody(reading(entry), entry, bare);
    expect(paragraphs(entry)).toEqual(['8A301.a Cups;', '8A301.b Jugs.']);
  });
});
