import { describe, expect, it } from 'vitest';
import { findHeading, isSubheading } from '../../../src/read/wa-list/headings.ts';
import { printRow } from './small-list.ts';

describe('findHeading', () => {
  it.each([
    ['ANNEX', '1.E.2', false, '1.ANNEX'],
    ['TABLE - DEPOSITION TECHNIQUES - NOTES', '2.TABLE', false, '2.TABLE-NOTES'],
    ["TECHNICAL NOTE ON 'ADJUSTED PEAK PERFORMANCE' ('APP')", '4.E.1', false, '4.APP'],
    ['GENERAL SOFTWARE NOTE', 'GTN', true, 'GSN'],
    ['Part 2 - "BALLOON SECURITY"', 'Category5-Part2', false, 'Category5-Part2'],
    ['4. KITES', 'Category4', false, 'Category4'],
    ['GENERAL SOFTWARE NOTE', 'GTN', false, undefined],
    ['ANNEX', 'ML3', false, undefined],
    ['Kites', '1.A.1', false, undefined],
  ])('%s behind %s', (words, current, bold, code) => {
    expect(findHeading(words, current, { bold })).toBe(code);
  });
});

describe('isSubheading', () => {
  it.each([
    [printRow(200, [107, 'KITES, FLYING']), true],
    [printRow(200, [107, '_KITES, FLYING_']), false],
    [printRow(200, [107, 'KITES - None']), false],
    [printRow(200, [107, 'KIT']), false],
  ])('$cells.0.text', (row, expected) => {
    expect(isSubheading(row)).toBe(expected);
  });
});
