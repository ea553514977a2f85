import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, parseExact, power, roundBase, toNumber } from '../../src/measure/exact.ts';

const exact = (text: string) => parseExact(text) ?? { n: 0n, d: 1n, e: 0 };

describe('exact numbers', () => {
  it.each([
    ['0.3048', 0.3048],
    ['-5', -5],
    ['1e-6', 1e-6],
    ['5/9', 5 / 9],
  ])('reads %s', (text, value) => expect(toNumber(exact(text))).toBeCloseTo(value, 15));

  it.each(['', 'x', '1,5', '1/0'])('refuses %j', (text) => expect(parseExact(text)).toBeUndefined());

  it('loses nothing by powers of ten', () => {
    expect(toNumber(multiply(exact('1.3'), exact('1e9')))).toBe(1_300_000_000);
    expect(toNumber(power(exact('0.01'), 3))).toBe(1e-6);
    expect(toNumber(power(exact('0.01'), -2))).toBe(10_000);
    expect(toNumber(divide(exact('10'), exact('4')))).toBe(2.5);
    expect(toNumber(add(exact('0.1'), exact('1/4')))).toBe(0.35);
    expect(toNumber(add(exact('1e3'), exact('-0.2')))).toBe(999.8);
    expect(toNumber(divide(exact('10'), exact('0')))).toBe(0);
    expect(roundBase(0.1 + 0.2)).toBe(0.3);
  });

  it('divides back what it multiplies', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (a, b) => {
        expect(toNumber(divide(multiply(exact(`${a}`), exact(`${b}`)), exact(`${b}`)))).toBe(a);
      }),
    );
  });
});
