import { expect, it } from 'vitest';
import { checkBroken } from './check-folder.ts';

it('names place, value and what to do', () => {
  expect(checkBroken('edition-missing-source', 'lists/editions.csv')).toEqual([
    {
      code: 'edition-missing-source',
      severity: 'error',
      at: 'lists/editions.csv us-ccl 2026-01-01',
      message: expect.stringMatching(/^[A-Z].{20,}\.$/),
      value: 'url',
      hint: expect.stringMatching(/^.{10,}\.$/),
    },
  ]);
});
