import { expect, it } from 'vitest';
import { isNodeNewEnough } from '../../../scripts/setup/install.mjs';

it.each([
  ['18.20.0', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});
