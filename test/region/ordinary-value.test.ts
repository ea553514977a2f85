import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsValue } from '../../src/region/interval.ts';
import { BASE_SCALE, countDigits, findOrdinaryValue, type Scale } from '../../src/region/ordinary-value.ts';
import { interval } from './build-box.ts';

/** A unit that is a plain multiple of the base unit. */
const multiple = (factor: number): Scale => ({ fromBase: (base) => base / factor, toBase: (value) => value * factor });

describe('findOrdinaryValue', () => {
  it('finds a round number of decibels between two powers', () => {
    const decibels: Scale = { fromBase: (base) => 10 * Math.log10(base), toBase: (value) => 10 ** (value / 10) };
    expect(decibels.fromBase(findOrdinaryValue(interval('[1e-16,1e-15)'), decibels, false) ?? 0)).toBeCloseTo(-155, 9);
    expect(decibels.fromBase(findOrdinaryValue(interval('[0,1e-15)'), decibels, false) ?? 0)).toBeLessThan(-150);
  });

  it.each([
    ['(90,110]', 1, 100],
    ['(90e9,110e9]', 1e9, 100e9],
    ['(0.4,0.65]', 1e-3, 0.5],
    ['[4800,6000)', 1, 5000],
    ['(65e6,)', 1e6, 70e6],
    ['(,90)', 1, 80],
    ['(,100)', 1, 90],
    ['(,4800)', 1, 4000],
    ['(0,)', 1000, 1000],
    ['(,0)', 1, -1],
    ['(-55,)', 1, -50],
    ['[5,5]', 1, 5],
    ['(990,1200)', 1, 1000],
    ['(101,199)', 1, 140],
    ['(1,1.04)', 1, 1.02],
    ['(-3,5)', 1, 0],
    ['(0,100)', 1, 50],
    ['(2.54,5.08)', 0.0254, 3.556],
    ['(,)', 1, 1],
  ])('%s in units of %d', (text, scale, expected) => {
    expect(findOrdinaryValue(interval(text), multiple(scale), false)).toBeCloseTo(expected, 10);
  });

  it.each([
    ['[8,9]', 8],
    ['[12,13]', 12],
    ['[12,14]', 13],
    ['[16,)', 20],
    ['[34,34]', 34],
    ['(,32]', 30],
  ])('counts whole things: %s', (text, expected) => {
    expect(findOrdinaryValue(interval(text), BASE_SCALE, true)).toBe(expected);
  });

  it.each(['(5,5]', '(5,5.0000000000001)'])('finds none in %s', (text) => {
    expect(findOrdinaryValue(interval(text), BASE_SCALE, false)).toBeUndefined();
  });

  it('finds none where a count has no whole number', () => {
    expect(findOrdinaryValue(interval('(3,4)'), BASE_SCALE, true)).toBeUndefined();
  });

  it('always lies strictly inside, in any unit', () => {
    const bound = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -12, max: 12 }))
      .map(([m, e]) => m * 10 ** e);
    fc.assert(
      fc.property(bound, bound, fc.constantFrom(1, 1e-9, 1e9, 0.0254), (a, b, scale) => {
        fc.pre(a !== b);
        const open = { min: Math.min(a, b), minOpen: false, max: Math.max(a, b), maxOpen: false };
        const value = findOrdinaryValue(open, multiple(scale), false);
        expect(value).toSatisfy((found: number) => containsValue({ ...open, minOpen: true, maxOpen: true }, found));
      }),
    );
  });

  it('counts significant digits', () => {
    expect([100, 0.5, 350, 0, 1.02, 0.1 + 0.2].map(countDigits)).toEqual([1, 1, 2, 1, 3, 1]);
  });
});
