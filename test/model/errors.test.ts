import { expect, it } from 'vitest';
import { FaultError, NotFoundError, UsageError } from '../../src/model/errors.ts';

it.each([
  [new UsageError('x'), 'usage'],
  [new NotFoundError('x'), 'not-found'],
  [new FaultError('x'), 'fault'],
])('%s has a stable code', (error, code) => {
  expect(error).toBeInstanceOf(Error);
  expect(error.code).toBe(code);
});
