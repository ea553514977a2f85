import { describe, expect, it } from 'vitest';
import { checkWhole } from '../../../src/read/nsg-part-2/check-whole.ts';

const FEET = ['1-1', '1-2', '2-1', '3-1', '4-1', '5-1', '6-1'];
const CODES = ['1', '2', '3', '4', '5', '6'].flatMap((chapter) => [
  `Chapter${chapter}`,
  ...['A', 'B', 'C', 'D', 'E'].map((group) => `${chapter}.${group}`),
]);
const check = (feet: readonly string[], codes: readonly string[]) =>
  checkWhole(feet, new Set(codes), 'a.pdf').map(({ message }) => message.replace(/^.*: /, ''));

describe('checkWhole', () => {
  it('is content with whole chapters', () => {
    expect(check(FEET, [...CODES, '1.A.1', '1.A.2'])).toEqual([]);
  });

  it.each([
    ['a page', FEET.toSpliced(0, 1), CODES, 'page 1-2 follows 1-0.'],
    ['the last page of a chapter’s count', FEET.toSpliced(1, 1, '1-3'), CODES, 'page 1-3 follows 1-1.'],
    ['a chapter', FEET, CODES.toSpliced(0, 1), 'Chapter1 is missing.'],
    ['a group', FEET, CODES.filter((code) => code !== '3.C'), '3.C is missing.'],
    ['an item', FEET, [...CODES, '2.B.2'], '2.B.1 is missing.'],
  ])('misses %s', (_, feet, codes, wanted) => {
    expect(check(feet, codes)).toContain(wanted);
  });
});
