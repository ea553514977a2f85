import { describe, expect, it } from 'vitest';
import { findDecimalMark, groupsByBlank } from '../../src/normalize/decimal-mark.ts';

describe('findDecimalMark', () => {
  it.each([
    ['eu-annex-i', ','],
    ['no-list-ii', ','],
    ['de-al', ','],
    ['ch-gkv', ','],
    ['us-ccl', '.'],
    ['gb-scl', '.'],
    ['jp-ordinance', '.'],
  ] as const)('%s writes %s', (list, mark) => {
    expect(findDecimalMark(list)).toBe(mark);
  });
});

describe('groupsByBlank', () => {
  it('knows the lists that print "25 000" with plain blanks', () => {
    expect(groupsByBlank('gb-scl')).toBe(true);
    expect(groupsByBlank('us-ccl')).toBe(false);
  });
});
