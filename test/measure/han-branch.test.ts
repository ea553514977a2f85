import { describe, expect, it } from 'vitest';
import { numberHanBranches } from '../../src/measure/han-branch.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';

/** Criteria are capital letters; a lower-case one continues the bound before it. */
function number(text: string): readonly number[] {
  const extents = [...text.matchAll(/[A-Za-z]/g)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    chained: /[a-z]/.test(match[0]),
  }));
  return numberHanBranches(text, extents, JAPANESE);
}

describe('numberHanBranches', () => {
  it.each([
    ['甲がAのもの又は乙がBのもの', [1, 2]],
    ['甲がAであって、乙又は丙がBのもの', [0, 0]],
    ['Aの甲、Bの乙又はCの丙', [1, 2, 3]],
    ['A又はb', [1, 2]],
    ['Aであって、Bのもの又はCであって、Dのもの', [1, 1, 2, 2]],
    ['Aであって、Bのもの又はCのもの', [0, 1, 2]],
    ['A', [0]],
    ['', []],
  ])('%s', (text, branches) => {
    expect(number(text)).toEqual(branches);
  });
});
