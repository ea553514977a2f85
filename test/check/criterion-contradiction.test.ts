import { expect, it } from 'vitest';
import { criterionContradiction } from '../../src/check/criterion-contradiction.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { criterion, facts, provision } from '../fixtures/facts.ts';
import { checkBroken } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('criterion-contradiction', 'lists/us-ccl/criteria.csv')).toEqual([
    {
      code: 'criterion-contradiction',
      severity: 'error',
      at: 'us-ccl/3A101',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '> 10 kg, < 5 kg',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});

it.each<[string, Criterion[], number]>([
  ['bounds of one branch that leave values', [criterion(), criterion({ comparator: '<', base: 11 })], 0],
  ['bounds that leave one value', [criterion({ comparator: '>=' }), criterion({ comparator: '<=' })], 0],
  ['bounds that exclude their one value', [criterion(), criterion({ comparator: '<=' })], 1],
  ['bounds of two alternatives', [criterion({ branch: 1 }), criterion({ branch: 2, comparator: '<', base: 5 })], 0],
  ['a bound of all and one of an alternative', [criterion(), criterion({ branch: 2, comparator: '<', base: 5 })], 1],
  ['bounds on unlike objects', [criterion(), criterion({ object: 'axis', comparator: '<', base: 5 })], 0],
  [
    'bounds on what has no name',
    [criterion({ quantity: '' }), criterion({ quantity: '', comparator: '<', base: 5 })],
    0,
  ],
])('%s', (_name, criteria, count) => {
  const list = facts([provision('X')], { criteria: new Map([['X', criteria]]) });
  expect(criterionContradiction.check({ ...EMPTY_INPUT, facts: [list] })).toHaveLength(count);
});
