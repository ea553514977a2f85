import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('unit-unknown', 'lists/us-ccl/criteria.csv')).toEqual([
    {
      code: 'unit-unknown',
      severity: 'error',
      at: 'us-ccl/3A101',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'furlong',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
