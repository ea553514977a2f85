import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('overlapping-editions', 'lists/us-ccl/criteria.csv')).toEqual([
    {
      code: 'overlapping-editions',
      severity: 'error',
      at: 'lists/us-ccl/criteria.csv:3',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '3A001.a.1 1',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
