import { describe, expect, it } from 'vitest';
import { cutCells, findCodeHead } from '../../../src/read/wa-list/code-cells.ts';
import { cell } from '../gb-scl/row.ts';

describe('findCodeHead', () => {
  it.each([
    [
      'an item in three cells',
      [cell(90, '3.'), cell(107, 'A.'), cell(125, '1.'), cell(146, 'Kites')],
      '3.A.1',
      'item',
      'Kites',
    ],
    ['an item in two', [cell(90, '3.'), cell(107, 'A. 12.'), cell(146, 'Kites')], '3.A.12', 'item', 'Kites'],
    ['an item with labels', [cell(90, '3. A. 1.'), cell(149, 'b.'), cell(169, 'Red')], '3.A.1', 'item', 'b.|Red'],
    ['munitions', [cell(86, 'ML4. a.'), cell(141, 'Slings')], 'ML4', 'item', 'a.|Slings'],
    ['a group', [cell(90, '3.'), cell(107, 'B. TEST THINGS')], '3.B', 'heading', 'TEST THINGS'],
    [
      'a group of a part',
      [cell(90, '5.'), cell(107, 'A.'), cell(125, 'Part 2. SYSTEMS')],
      '5.A-Part2',
      'heading',
      'SYSTEMS',
    ],
  ])('reads %s', (_, cells, code, kind, rest) => {
    const head = findCodeHead(cells);
    expect([head?.code, head?.kind, head?.rest.map((c) => c.text).join('|')]).toEqual([code, kind, rest]);
  });

  it.each([
    ['a code inside the text', [cell(146, 'ML4. and others')]],
    ['a paragraph', [cell(149, 'a.'), cell(169, 'Kites')]],
    ['nothing', []],
  ])('answers undefined for %s', (_, cells) => {
    expect(findCodeHead(cells)).toBeUndefined();
  });
});

describe('cutCells', () => {
  it('keeps the share of the width that is left', () => {
    expect(cutCells([cell(100, 'ab cd')], 2)).toEqual([{ ...cell(100, 'cd'), x: 118, end: 130 }]);
    expect(cutCells([cell(100, 'ab'), cell(200, 'cd')], 2)).toEqual([cell(200, 'cd')]);
  });
});
