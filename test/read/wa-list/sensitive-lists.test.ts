import { describe, expect, it } from 'vitest';
import type { RawProvision } from '../../../src/model/raw.ts';
import { attachMarks, readSensitiveRows } from '../../../src/read/wa-list/sensitive-lists.ts';
import { printLine } from './small-list.ts';

const LINES = [
  printLine(100, [90, 'Category 6']),
  printLine(112, [90, '6.A.1.a.,'], [193, 'Kites...']),
  printLine(124, [90, '6.A.1.b. &']),
  printLine(136, [90, '6.A.1.c.']),
  printLine(148, [90, '6.A.2.'], [193, 'Balloons, whose skin is silk,']),
  printLine(160, [193, 'of any colour.']),
  printLine(172, [90, '6.A.3.'], [193, 'Not used since 2002']),
  printLine(184, [90, '6.A.4.'], [193, 'Ropes…']),
  printLine(196, [193, '1. Ropes of hemp;']),
  printLine(208, [90, 'Category 7'], [193, 'None']),
];

describe('readSensitiveRows', () => {
  it('joins codes over several rows, leaves out what is not used, and stars what is restated or listed in part', () => {
    expect(readSensitiveRows(LINES, 'SL', () => 'page 4').map(({ codes, mark }) => `${codes} ${mark}`)).toEqual([
      '6.A.1.a., 6.A.1.b. & 6.A.1.c. SL',
      '6.A.2. SL*',
      '6.A.4. SL*',
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readSensitiveRows([], 'VSL', () => '')).toEqual([]);
  });
});

describe('attachMarks', () => {
  const provision = (code: string): RawProvision => ({
    code,
    kind: 'paragraph',
    parent: '',
    order: 1,
    text: '',
    noteName: '',
    at: '',
  });

  it('spells runs out and names codes that are no more', () => {
    const rows = [
      { mark: 'SL', codes: '6.A.1.a. to 6.A.1.c.', at: 'page 4 y 1' },
      { mark: 'VSL*', codes: '6.A.1.b.', at: 'page 4 y 2' },
      { mark: 'SL', codes: '6.A.9.', at: 'page 4 y 3' },
    ];
    const { provisions, issues } = attachMarks(
      ['6.A.1.a', '6.A.1.b', '6.A.1.c', '6.A.2'].map(provision),
      rows,
      'k.pdf',
    );
    expect(provisions.map((p) => p.marks)).toEqual([['SL'], ['SL', 'VSL*'], ['SL'], undefined]);
    expect(issues.map((i) => `${i.code} ${i.value} ${i.at}`)).toEqual([
      'mark-without-provision 6.A.9 k.pdf page 4 y 3',
    ]);
  });
});
