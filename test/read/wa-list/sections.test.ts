import { describe, expect, it } from 'vitest';
import { buildLines } from '../../../src/read/pdf/build-lines.ts';
import { findPageNumber, findSections, isRunning } from '../../../src/read/wa-list/sections.ts';
import { printLine, printSmallList } from './small-list.ts';

describe('findSections', () => {
  const sections = findSections(buildLines(printSmallList({ sensitive: [[[90, '6.A.1.']]] })));

  it('names sections by the heads of their pages', () => {
    expect(sections.map(({ name, category }) => category || name)).toEqual([
      'other',
      'general',
      'Category1',
      'Category2',
      'Category3',
      'Category4',
      'Category5-Part1',
      'Category5-Part2',
      'Category6',
      'Category7',
      'Category8',
      'Category9',
      'sensitive',
      'very-sensitive',
      'munitions',
      'other',
    ]);
    expect(sections.find(({ category }) => category === 'Category6')?.title).toBe('KITES AND "BALLOONS"');
  });

  it('leaves heads and feet out', () => {
    const sensitive = sections.find(({ name }) => name === 'sensitive');
    expect(sensitive?.lines.map((line) => line.cells[0]?.text)).toEqual(['6.A.1.']);
  });
});

describe('isRunning and findPageNumber', () => {
  it.each([
    ['a head', printLine(73, [96, '*MUNITIONS LIST*']), true, undefined],
    ['the sign of the list', printLine(800, [90, 'WA-LIST (25) 1 Corr.']), true, undefined],
    ['a number on the left', printLine(812, [90, '- 12 -'], [457, '15-01-2026']), true, 12],
    ['a number on the right', printLine(812, [90, '15-01-2026'], [480, '- 235-']), true, 235],
    ['a low line of the list', printLine(794, [90, '- 12 kites -']), false, undefined],
    ['a line of the list', printLine(400, [90, '15-01-2026']), false, undefined],
  ])('%s', (_, line, running, number) => {
    expect([isRunning(line), findPageNumber(line)]).toEqual([running, number]);
  });
});
