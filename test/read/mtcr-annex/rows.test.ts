import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '../gb-scl/small-list.ts';
import { printRow } from './small-annex.ts';

describe('readAnnexRow', () => {
  it.each<[string, PrintedLine, string, string, string]>([
    ['an item with words behind its code', [[57, '1.A.1. Kites']], '1.A.1', '', 'Kites'],
    ['an item glued to its words', [[57, '10.A.12.Kites']], '10.A.12', '', 'Kites'],
    [
      'an item without the last dot',
      [
        [57, '4.E.1'],
        [99, 'Kites'],
      ],
      '4.E.1',
      '',
      'Kites',
    ],
    [
      'a group',
      [
        [57, '12.B.'],
        [99, 'KITES'],
      ],
      '',
      '12.B',
      'KITES',
    ],
    ['a title', [[57, 'ITEM 10 KITES']], '', 'Item10', 'KITES'],
    ['a category', [[57, 'CATEGORY II']], '', 'CategoryII', 'CATEGORY II'],
    ['a code in the words', [[99, '1.A.1. Kites']], '', '', '1.A.1. Kites'],
    ['a number in the margin', [[57, '1. Kites']], '', '', '1. Kites'],
  ])('reads %s', (_, cells, code, heading, words) => {
    const row = printRow(200, ...cells);
    expect([row.code, row.heading, row.cells.map((c) => c.text).join(' ')]).toEqual([code, heading, words]);
  });

  it('moves words behind a code into their column, and writes note names alike', () => {
    expect(printRow(200, [57, '1.A.1. Kites'])).toMatchObject({ x: 99, tabs: 0, at: 'page 3 y 200' });
    expect(printRow(200, [99, 'Technical note:']).cells[0]?.text).toBe('Technical Note:');
  });
});
