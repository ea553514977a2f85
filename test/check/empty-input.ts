import type { CheckInput } from '../../src/check/check.ts';

/** Nothing to check: tests add what they are about. */
export const EMPTY_INPUT: CheckInput = {
  tables: [],
  dataPackage: { resources: [] },
  editions: [],
  facts: [],
  coverage: [],
  measures: { findBaseUnit: () => undefined, findQuantityBaseUnit: () => undefined },
};
