import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('coverage-below', 'lists/coverage.csv')).toEqual([
    {
      code: 'coverage-below',
      severity: 'error',
      at: 'lists/coverage.csv us-ccl 2026-01-01',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '4 of 30 not read',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
