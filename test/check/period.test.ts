import { expect, it } from 'vitest';
import { holdsIn, holdsTogether } from '../../src/check/period.ts';

const period = (since: string, until = '') => ({ since, until });

it.each([
  [period('2025'), '2024', false],
  [period('2025'), '2025', true],
  [period('2025'), '2030', true],
  [period('2025', '2026'), '2025', true],
  [period('2025', '2026'), '2026', false],
])('%j in %s: %s', (row, edition, holds) => {
  expect(holdsIn(row, edition)).toBe(holds);
});

it.each([
  [period('2025', '2026'), period('2026'), false],
  [period('2025', '2027'), period('2026'), true],
  [period('2025'), period('2024'), true],
])('%j and %j together: %s', (subject, object, together) => {
  expect(holdsTogether(subject, object)).toBe(together);
  expect(holdsTogether(object, subject)).toBe(together);
});
