import { describe, expect, it } from 'vitest';
import { findSpokenOf } from '../../../src/read/gb-scl/spoken-of.ts';

const KNOWN = new Set(['ML7', 'ML7.b', 'ML7.d', 'ML7.i', 'ML7.i.2']);

describe('findSpokenOf', () => {
  it.each([
    ['ML7.b. and ML7.d. do not control teas', ['ML7.b', 'ML7.d']],
    ['ML7.i.2. includes cups', ['ML7.i.2']],
    ['For the purposes of ML7.b., "tea" is a drink', ['ML7.b']],
    ['ML8.a. does not control teas', ['ML7.i']],
    ['ML7.b. to ML7.d. do not control teas', ['ML7.i']],
    ['Teas specified in ML7.b. are hot', ['ML7.i']],
    ['', ['ML7.i']],
  ])('%s', (text, expected) => {
    expect(findSpokenOf(text, 'ML7.i', KNOWN)).toEqual(expected);
  });
});
