import { describe, expect, it } from 'vitest';
import { readPart } from '../../../src/read/au-dsgl/read-part.ts';
import { line } from './small-list.ts';

function read(...texts: readonly string[]) {
  const doubts: string[] = [];
  const lines = texts.map((text) => line('DL0Aa', text));
  const entries = readPart(lines, '2', line('ActHead3', 'Category 2—Tea'), ({ code }) => doubts.push(code));
  return { codes: entries.map(({ code }) => code), entries, doubts };
}

describe('readPart', () => {
  it('begins an entry at each heading and each item', () => {
    const { codes, doubts } = read(
      '2. A.¦Systems',
      '2.¦A.¦001.¦Cups',
      'a.¦Mugs',
      'OPTICS',
      'Part 1—Milk',
      '2.¦B.¦001.¦Jugs',
    );
    expect(codes).toEqual(['Category2', '2A', '2A001', 'Category2-Part1', '2B001']);
    expect(doubts).toEqual([]);
  });

  it('goes back to an item that a later code names', () => {
    const { codes, doubts } = read('2.¦A.¦001.¦Cups', '2.¦A.¦002.¦Mugs', '2.¦A.¦001.¦a.¦Saucers', 'A.¦001.¦Cups');
    expect(codes).toEqual(['Category2', '2A001', '2A002']);
    expect(doubts).toEqual(['repaired-code', 'repeated-code']);
  });

  it('puts a table printed at the end with the item that it belongs to', () => {
    const { entries } = read('2.¦E.¦003.¦Know-how', '2.¦E.¦301.¦More', 'TABLE — DEPOSITION TECHNIQUES', 'Cups');
    expect(entries.map(({ parts }) => parts.length)).toEqual([0, 1, 0]);
  });

  it('reports a line before the first entry', () => {
    const doubts: string[] = [];
    readPart([line('DL0Aa', 'Cups')], '', undefined, ({ code }) => doubts.push(code));
    expect(doubts).toEqual(['unread-text']);
  });
});
