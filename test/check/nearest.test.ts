import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/check/nearest.ts';

describe('the nearest spellings', () => {
  it.each([
    ['us-cl', ['us-ccl', 'eu-annex-i'], ['us-ccl']],
    ['3a001', ['3A002', '3A001'], ['3A001', '3A002']],
    ['xyz', ['3A001'], []],
    ['', ['a', 'bcd'], ['a']],
  ])('%s', (text, candidates, expected) => {
    expect(findNearest(text, candidates)).toEqual(expected);
  });
});
