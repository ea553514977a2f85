import { expect, it } from 'vitest';
import { findCategory } from '../../src/graph/category.ts';

it.each([
  ['3A001.a.5', '3'],
  ['3A501', '3'],
  ['Category1-Annex.12', '1'],
  ['Category5-Part2', '5'],
  ['ML', ''],
])('%s → "%s"', (code, category) => {
  expect(findCategory(code)).toBe(category);
});
