import { describe, expect, it } from 'vitest';
import { readListLine, readNoteLine } from '../../../src/read/us-ccl/list-lines.ts';
import { readNoteHead } from '../../../src/read/us-ccl/note-lines.ts';
import { startReading } from '../../../src/read/us-ccl/reading.ts';
import type { Reading } from '../../../src/read/us-ccl/reading.ts';
import { line } from './line.ts';

function reading(kind: 'item' | 'heading' = 'item', code = '3A001'): Reading {
  return { ...startReading({ kind, code, title: 'Clocks', at: 1, lines: [] }, true), section: 'items' };
}
const codes = ({ entry }: Reading) => entry.parts.map((part) => ('code' in part ? part.code : `#${part.slug}`));
const italic = (text: string) => line(text, { italic: true });

describe('readListLine', () => {
  it.each([
    [
      ['a. x', 'a.1. y', 'or', 'b. z'],
      ['3A001.a', '3A001.a.1', '3A001.b'],
    ],
    [
      ['a. x', '1. y', '2. z'],
      ['3A001.a', '3A001.a.1', '3A001.a.2'],
    ],
    [
      ['i. through k. [Reserved]', 'k. Late'],
      ['3A001.i', '3A001.j', '3A001.k'],
    ],
  ])('files paragraphs: %j', (lines, expected) => {
    const state = reading();
    for (const text of lines) readListLine(state, line(text));
    expect(codes(state)).toEqual(expected);
  });

  it('gives words without label to the paragraph before, or to the heading', () => {
    const state = reading();
    readListLine(state, line('of brass'));
    readListLine(state, line('a. x'));
    readListLine(state, line('or'));
    expect(state.entry.title).toBe('Clocks of brass');
    expect(state.entry.parts).toMatchObject([{ text: 'x or' }]);
  });

  it('takes italics for notes and their lists', () => {
    const state = reading();
    readListLine(state, italic('3A001 does not ring'));
    readListLine(state, line('a. x'));
    readListLine(state, italic('Note: 3A001.a has none of these:'));
    readListLine(state, italic('a. Bells'));
    readListLine(state, line('b. y'));
    expect(codes(state)).toEqual(['#note', '3A001.a', '#note', '3A001.b']);
  });

  it('numbers an annex by figures, then letters', () => {
    const state = reading('heading', 'Category1-Annex');
    for (const text of ['1. x', 'a. y', 'b. z', '2. w']) readListLine(state, line(text));
    expect(codes(state).join(' ')).toBe('Category1-Annex.1 Category1-Annex.1.a Category1-Annex.1.b Category1-Annex.2');
  });
});

describe('readNoteLine', () => {
  it('finds a paragraph of the list that stands inside a note, by its upright letters', () => {
    const state = reading();
    readListLine(state, line('a. x'));
    readNoteHead(state, line('Note:', { tag: 'HED', block: 1 }));
    readNoteLine(state, line('a. first', { block: 1, italic: true }));
    readNoteLine(state, line('c. no paragraph', { block: 1 }));
    readNoteLine(state, line('b. y', { block: 1 }));
    expect(codes(state)).toEqual(['3A001.a', '#note', '3A001.b']);
  });
});
