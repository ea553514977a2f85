import { describe, expect, it } from 'vitest';
import { numberHanBranches, splitByName } from '../../src/measure/han-branch.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import type { Criterion } from '../../src/model/provision.ts';

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

describe('splitByName', () => {
  const criterion = (n: number, quantity: string, branch = 0): Criterion => ({
    n,
    branch,
    quantity,
    comparator: '>',
    value: 1,
    unit: 'm',
    base: 1,
    baseUnit: 'm',
    printed: '一メートル',
    restated: [],
    at: [],
    object: '',
  });
  const split = (criteria: readonly Criterion[], others: readonly (string | undefined)[]) =>
    splitByName(criteria, others).map(({ n, branch, quantity }) => `${n} ${branch} ${quantity}`);

  it('makes two alternatives of a criterion with two names', () => {
    const two = [criterion(1, 'length'), criterion(2, 'width')];
    expect(split(two, [undefined, 'height'])).toEqual(['1 0 length', '2 1 height', '3 2 width']);
  });

  it('leaves all others, and texts with alternatives of their own', () => {
    expect(split([criterion(1, 'length')], [undefined])).toEqual(['1 0 length']);
    expect(split([criterion(1, 'length', 1), criterion(2, 'width', 2)], ['height', undefined])).toEqual([
      '1 1 length',
      '2 2 width',
    ]);
  });
});
