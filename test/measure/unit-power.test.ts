import { describe, expect, it } from 'vitest';
import { readExponent } from '../../src/measure/unit-power.ts';

describe('readExponent', () => {
  it.each([
    ['m^2', 1, { exponent: 2, end: 3 }],
    ['s^-1', 1, { exponent: -1, end: 4 }],
    ['h^1/2', 1, { exponent: 0.5, end: 5 }],
    ['cm3 oder', 2, { exponent: 3, end: 3 }],
    ['N–1 h–1', 1, { exponent: -1, end: 3 }],
    ['m⁻²', 1, { exponent: -2, end: 3 }],
    ['kg/m 3.', 4, { exponent: 3, end: 6 }],
    ['kg/m 3 oder', 4, undefined],
    ['m25', 1, undefined],
  ])('in %j at %i is %j', (text, at, found) => {
    expect(readExponent(text, at)).toEqual(found);
  });
});
