import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatSeries, formatShare } from '../../../web/text/format.ts';

describe('formatDate', () => {
  it.each([
    ['2026-06-15', '15 June 2026'],
    ['2025-11', 'November 2025'],
    ['unknown', 'unknown'],
    ['2025-13-01', '2025-13-01'],
  ])('writes %s', (iso, text) => expect(formatDate(iso)).toBe(text));
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [530, '530'],
    [2410, '2\u202f410'],
    [1234567, '1\u202f234\u202f567'],
  ])('writes %d', (count, text) => expect(formatCount(count)).toBe(text));
});

describe('formatShare', () => {
  it('never rounds up to the whole', () => {
    expect(formatShare(1999, 2000)).toBe('99.9\u202f%');
    expect(formatShare(99999, 100000)).toBe('99.9\u202f%');
    expect(formatShare(5, 5)).toBe('100\u202f%');
    expect(formatShare(0, 0)).toBe('none');
  });
});

describe('formatSeries', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %o', (parts, text) => expect(formatSeries(parts)).toBe(text));
});
