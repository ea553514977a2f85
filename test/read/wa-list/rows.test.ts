import { describe, expect, it } from 'vitest';
import { findFootnote, isFootnoteMark, readListRow } from '../../../src/read/wa-list/rows.ts';
import { printLine, printRow } from './small-list.ts';

describe('readListRow', () => {
  it('takes the code off and says where the row stands', () => {
    const row = printRow(208.4, [90, '3.'], [107, 'A.'], [125, '1.'], [149, 'b.'], [169, '_Kites_']);
    expect(row).toMatchObject({ code: '3.A.1', x: 149, labelled: true, italic: true, at: 'page 4 y 208' });
  });

  it.each([
    ['words behind the code', printRow(200, [90, 'ML4.'], [122, 'Slings'])],
    ['labels without a code', printRow(200, [149, 'a.'], [169, 'Slings'])],
  ])('does not call %s a path', (_, row) => {
    expect(row.labelled).toBe(false);
  });

  it('drops the star that leads to a footnote', () => {
    expect(printRow(200, [169, 'See ML4.*'], [300, '15 cm*GHz']).cells.map((c) => c.text)).toEqual([
      'See ML4.',
      '15 cm*GHz',
    ]);
  });
});

describe('findFootnote', () => {
  const small = (y: number, words: string) => readListRow({ ...printLine(y, [90, words]), size: 9 });

  it.each([
    ['the first row', small(770, '* One state differs'), 'One state differs'],
    ['a raised star', small(770, '^* One state differs'), 'One state differs'],
    ['a later row', small(780, 'in this.'), 'in this.'],
    ['small type further up', small(300, 'in this.'), undefined],
    ['common type', printRow(770, [90, 'Kites']), undefined],
  ])('%s', (_, row, words) => {
    expect(findFootnote(row)).toBe(words);
  });

  it('knows a star alone', () => {
    expect([small(132, '*'), small(132, '* a')].map(isFootnoteMark)).toEqual([true, false]);
  });
});
