import { expect, it } from 'vitest';
import { coverageBelow } from '../../src/check/coverage-below.ts';
import type { Verification } from '../../src/model/list.ts';
import { edition } from '../fixtures/facts.ts';
import { checkBroken } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('coverage-below', 'lists/coverage.csv')).toEqual([
    {
      code: 'coverage-below',
      severity: 'error',
      at: 'us-ccl/2026-01-01',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '4 of 30 not read',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});

it.each<[Verification, number, number]>([
  ['seen', 10, 1],
  ['seen', 1, 0],
  ['secondary', 10, 0],
])('of an edition %s with %d of 20 numbers not read: %d issues', (verification, unparsed, issues) => {
  const { source, ...rest } = edition();
  const counts = { numbers: 20, criteria: 20 - unparsed, conditions: 0, restatements: 0, unparsed };
  const coverage = [{ list: rest.list, edition: rest.edition, ...counts }];
  const input = { ...EMPTY_INPUT, editions: [{ ...rest, source: { ...source, verification } }], coverage };
  expect(coverageBelow.check(input)).toHaveLength(issues);
});
