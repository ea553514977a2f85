import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('duplicate-code', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'duplicate-code',
      severity: 'error',
      at: 'us-ccl/3A001.a',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '3A001.a',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
