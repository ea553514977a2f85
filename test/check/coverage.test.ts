import { describe, expect, it } from 'vitest';
import { countCoverage, findCoverage, formatCoverage, parseCoverage } from '../../src/check/coverage.ts';
import { edition } from '../fixtures/facts.ts';

const tally = {
  list: 'us-ccl',
  edition: '2026-01-01',
  numbers: 20,
  criteria: 12,
  conditions: 4,
  restatements: 2,
  unparsed: 2,
};

describe('coverage', () => {
  it('is the share of numbers that are criteria, conditions or restatements', () => {
    expect(countCoverage(tally).share).toBe(0.9);
  });

  it('is unknown without a tally or without numbers, never complete', () => {
    expect(countCoverage(undefined)).toMatchObject({ numbers: 0, share: null });
    expect(countCoverage({ ...tally, numbers: 0 }).share).toBeNull();
  });

  it('finds the tally of an edition only', () => {
    expect(findCoverage([tally], edition('2026-01-01'))).toBe(tally);
    expect(findCoverage([tally], edition('2025-01-01'))).toBeUndefined();
    expect(findCoverage([tally], edition('2026-01-01', 'eu-annex-i'))).toBeUndefined();
  });

  it('is stored by list and edition and read back', () => {
    const other = { ...tally, list: 'eu-annex-i' };
    expect(parseCoverage(formatCoverage([tally, other]))).toEqual([other, tally]);
  });
});
