import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/read/gb-scl/rows.ts';
import { cell, row } from './row.ts';

describe('readRow', () => {
  it.each([
    ['code and body', [cell(57, '9A901'), cell(114, 'Teapots')], '9A901', '', 'Teapots', 114],
    [
      'marks and body',
      [cell(57, '[W] [M9A6*]'), cell(114, 'a.'), cell(136, 'Pots')],
      '',
      '[W] [M9A6*]',
      'a. Pots',
      114,
    ],
    ['marks glued to the body', [cell(57, '[M20A1b*] a. Pots')], '', '[M20A1b*]', 'a. Pots', 114],
    ['a mark that does not close', [cell(57, '[WS*')], '', '[WS*', '', 0],
    ['a product group', [cell(57, '*5A1*'), cell(114, '*Pots*')], '5A1', '', 'Pots', 114],
    ['words that begin in the margin', [cell(57, 'Tea is a drink.')], '', '', 'Tea is a drink.', 57],
    ['a code in the body', [cell(114, '9A901 is a pot')], '', '', '9A901 is a pot', 114],
  ])('reads %s', (_, cells, code, marks, words, x) => {
    const read = row(100, cells);
    expect([read.code, read.marks, wordsOf(read), read.x]).toEqual([code, marks, words, x]);
  });

  it('tells italic and bold rows, and where the row stands', () => {
    expect(row(100.4, [cell(114, '_Note:_'), cell(157, 'x')])).toMatchObject({
      italic: true,
      bold: false,
      at: 'page 1 y 100',
    });
    expect(row(100, [cell(57, '*Tea*')]).bold).toBe(true);
  });
});

describe('wordsOf', () => {
  it('leaves out the figures of footnotes, not powers', () => {
    expect(wordsOf({ cells: [cell(1, '[tea or]^1 milk, ISO 1:1988^1, m^2')] })).toBe('[tea or] milk, ISO 1:1988, m^2');
  });
});
