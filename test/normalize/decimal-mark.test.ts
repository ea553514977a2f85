import { describe, expect, it } from 'vitest';
import { findDecimalMark } from '../../src/normalize/decimal-mark.ts';

describe('findDecimalMark', () => {
  it.each([
    ['eu-annex-i', ','],
    ['no-list-ii', ','],
    ['de-al', ','],
    ['us-ccl', '.'],
    ['gb-scl', '.'],
    ['jp-ordinance', '.'],
  ] as const)('%s writes %s', (list, mark) => {
    expect(findDecimalMark(list)).toBe(mark);
  });
});
