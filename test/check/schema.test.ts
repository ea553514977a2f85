import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('schema', 'lists/us-ccl/provisions.csv')).toEqual([
    {
      code: 'schema',
      severity: 'error',
      at: 'lists/us-ccl/provisions.csv:4',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'paragraf',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
