import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('label-too-long', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'label-too-long',
      severity: 'error',
      at: 'us-ccl/3A102',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'this label goes on and on until it is a sentence',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
