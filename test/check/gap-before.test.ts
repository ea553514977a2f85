import { expect, it } from 'vitest';
import { gapBefore } from '../../src/check/gap-before.ts';
import { facts, provision } from '../fixtures/facts.ts';
import { checkBroken } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('gap-before', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'gap-before',
      severity: 'warning',
      at: 'us-ccl/3A001.e',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '3A001.d',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});

const gaps = (parent: string, ...labels: readonly string[]) => {
  const children = labels.map((label, i) => provision(`${parent}.${label}`, parent, { order: i + 1 }));
  const list = facts([provision(parent), ...children]);
  return gapBefore.check({ ...EMPTY_INPUT, facts: [list] }).map((issue) => issue.value);
};

it.each([
  [['a', 'b', 'c'], []],
  [['b'], ['X.a']],
  [['1', '2', '4', '5'], ['X.3']],
  [['i', 'ii', 'iii', 'iv'], []],
  [['i', 'ii', 'iv'], ['X.iii']],
  [['i'], ['X.a']],
  [['y', 'z', 'aa', 'bb'], ['X.a']],
  [['a', 'other'], []],
])('in %j the gaps are %j', (labels, missing) => {
  expect(gaps('X', ...labels)).toEqual(missing);
});
