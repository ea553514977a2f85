import { describe, expect, it } from 'vitest';
import { findSchedules, isConvention } from '../../../src/read/cwc-schedules/find-schedules.ts';
import { buildLines, joinWords } from '../../../src/read/pdf/build-lines.ts';
import { printConvention } from './small-convention.ts';

describe('findSchedules', () => {
  const lines = buildLines(printConvention());

  it('takes the title itself, not its entry in the contents, and leaves feet out', () => {
    const place = findSchedules(lines);
    expect(place?.isClosed).toBe(true);
    expect(joinWords(place?.lines[0]?.cells ?? [])).toBe('These schedules list soaps.');
    expect(place?.lines.every(({ page, y }) => page === 3 && y < 795)).toBe(true);
  });

  it('says that the end is missing, or the title', () => {
    expect(findSchedules(lines.filter(({ page }) => page < 4))?.isClosed).toBe(false);
    expect(findSchedules(lines.filter(({ page }) => page < 3))).toBeUndefined();
  });

  it('knows the treaty by its title', () => {
    expect(isConvention(lines)).toBe(true);
    expect(isConvention(lines.filter(({ page }) => page > 1))).toBe(false);
  });
});
