import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../../src/read/us-ccl/chunks.ts';
import { line } from './line.ts';

const heading = (text: string) => line(text, { tag: 'HD1' });
const entry = (text: string, tag = 'FP-2') => line(text, { tag, bold: true });
const split = (...lines: Parameters<typeof splitChunks>[0]) =>
  splitChunks(lines).map(({ kind, code, title, lines: own }) => [kind, code, title, own.map(({ text }) => text)]);

describe('splitChunks', () => {
  it('names headings and entries, and keeps headings of sections and subjects inside an entry', () => {
    const found = split(
      heading('Category 5—Bells'),
      heading('Part 2—Small bells'),
      heading('A. “Bells”'),
      line('words of the group'),
      entry('5A002 Bells.', 'FP-1'),
      heading('List of Items Controlled'),
      line('Brass', { tag: 'HD2' }),
      line('a. Loud'),
      line('5A002 is loud'),
    );
    expect(found).toEqual([
      ['heading', 'Category5', 'Category 5—Bells', []],
      ['heading', 'Category5-Part2', 'Part 2—Small bells', []],
      ['heading', '5A-Part2', 'A. “Bells”', ['words of the group']],
      ['item', '5A002', 'Bells.', ['List of Items Controlled', 'a. Loud', '5A002 is loud']],
    ]);
  });

  it('closes a category at EAR99 and gives what follows to the category or its annex', () => {
    const found = split(
      heading('Category 1—Sweets'),
      entry('1A001 Toffee'),
      entry('EAR99 The rest'),
      line('late words'),
      heading('Annex to Category 1'),
      line('1. Fudge'),
    );
    expect(found).toEqual([
      ['heading', 'Category1', 'Category 1—Sweets', ['late words']],
      ['item', '1A001', 'Toffee', []],
      ['heading', 'Category1-Annex', 'Annex to Category 1', ['1. Fudge']],
    ]);
  });
});
