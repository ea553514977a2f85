import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('childless-as-follows', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'childless-as-follows',
      severity: 'error',
      at: 'us-ccl/3A102',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'lost devices',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
