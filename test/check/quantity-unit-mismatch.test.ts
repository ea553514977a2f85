import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('quantity-unit-mismatch', 'lists/us-ccl/criteria.csv')).toEqual([
    {
      code: 'quantity-unit-mismatch',
      severity: 'error',
      at: 'us-ccl/3A101',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '5 kg',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
