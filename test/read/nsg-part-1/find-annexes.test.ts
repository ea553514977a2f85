import { describe, expect, it } from 'vitest';
import { findAnnexes, isPartOne } from '../../../src/read/nsg-part-1/find-annexes.ts';
import { buildLines } from '../../../src/read/pdf/build-lines.ts';
import { printGuidelines } from './small-guidelines.ts';

describe('findAnnexes', () => {
  const lines = buildLines(printGuidelines());

  it('ends before Annex C, and leaves heads and feet out', () => {
    const { lines: found, feet } = findAnnexes(lines);
    expect(feet).toEqual([10, 11]);
    expect(new Set(found.map(({ page }) => page))).toEqual(new Set([2, 3]));
    expect(found.every(({ y }) => y > 70 && y < 795)).toBe(true);
  });

  it('finds nothing without the titles', () => {
    expect(findAnnexes(lines.filter(({ page }) => page < 4)).lines).toEqual([]);
    expect(findAnnexes([]).lines).toEqual([]);
  });

  it('knows the Guidelines by their head', () => {
    expect(isPartOne(lines)).toBe(true);
    expect(isPartOne(lines.filter(({ page }) => page < 2))).toBe(false);
  });
});
