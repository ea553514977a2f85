import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('orphan', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'orphan',
      severity: 'error',
      at: 'us-ccl/3A001.z.1',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: '3A001.z',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
