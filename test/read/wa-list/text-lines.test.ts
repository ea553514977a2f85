import { describe, expect, it } from 'vitest';
import { parseTableRow, parseTextLine } from '../../../src/read/wa-list/text-lines.ts';

const show = (text: string) => {
  const line = parseTextLine(text, 7);
  return line && [line.tabs, ...line.cells.map(({ x, text: words }) => `${x} ${words}`)];
};

describe('parseTextLine', () => {
  it.each([
    ['a label behind blanks and tabulators', '    \t\t\ta.\tKites', [3, '32 a.', '40 Kites']],
    ['two labels', '    a.\t1.\tKites', [0, '32 a.', '64 1.', '72 Kites']],
    [
      'a code with labels in their columns',
      '3.\tA. 1.\tb.\t2.\tKites',
      [0, '0 3.', '8 A.', '16 1.', '96 b.', '128 2.', '136 Kites'],
    ],
    ['a code without a dot', '3.\tA.\t1\tb.\tKites', [0, '0 3.', '8 A.', '16 1.', '96 b.', '104 Kites']],
    ['munitions', 'ML10.h.\t2.\tSlings', [0, '0 ML10.', '64 h.', '96 2.', '104 Slings']],
    ['a star behind a code', 'ML1.*\tBows', [0, '0 ML1.', '40 Bows']],
    ['a star that became a bracket', '     Note 1(\tBows', [0, '40 Note 1', '48 Bows']],
    ['a code that only says where a note goes on', '1.\tC.\tTechnical Note cont.', [0, '0 Technical Note cont.']],
  ])('reads %s', (_, text, cells) => {
    expect(show(text)).toEqual(cells);
  });

  it.each(['', ' \t ', '_________', '   6.\tA.\t5.\td.\t1. cont.'])('answers undefined for `%s`', (text) => {
    expect(parseTextLine(text, 1)).toBeUndefined();
  });
});

describe('parseTableRow', () => {
  it('parts codes from words and joins a broken code', () => {
    const row = parseTableRow('|1.E. 2.e.   |Kites...  |', 9);
    expect([row.y, ...row.cells.map(({ x, text }) => `${x} ${text}`)]).toEqual([9, '90 1.E.2.e.', '193 Kites...']);
    expect(parseTableRow('|      |      |', 9).cells).toEqual([]);
  });
});
