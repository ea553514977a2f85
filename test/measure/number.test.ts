import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber, readNumber } from '../../src/measure/number.ts';

const POINT = { decimalComma: false };
const COMMA = { decimalComma: true };

describe('parseNumber', () => {
  it.each([
    ['1,250', POINT, 1250],
    ['1\u00a0250', POINT, 1250],
    ['3500', POINT, 3500],
    ['0,024', POINT, 0.024],
    ['1,250', COMMA, 1.25],
    ['0,024', COMMA, 0.024],
    ['-0,5', COMMA, -0.5],
    ['−55', POINT, -55],
    ['+125', POINT, 125],
    ['.50', POINT, 0.5],
    ['5 × 10^13', POINT, 5e13],
    ['5 x 10 ^13', POINT, 5e13],
    ['5 × 10¹³', POINT, 5e13],
    ['5 × 1013', COMMA, 5e13],
    ['1,33 × 10-1', COMMA, 0.133],
    ['10-4', COMMA, 1e-4],
    ['10^−4', POINT, 1e-4],
    ['2 × 10 −5', POINT, 2e-5],
    ['1 × 10^− ^10', POINT, 1e-10],
    ['37.5', POINT, 37.5],
    ['−-34', POINT, -34],
    ['10-14', { ...COMMA, noRange: true }, 1e-14],
  ])('%s', (text, style, value) => expect(parseNumber(text, style)).toBe(value));

  it('does not take the second side of a size for a power', () => {
    expect(readNumber('10 × 100 mm', 0, POINT)?.end).toBe(2);
  });

  it.each(['', 'x', '1,2,3x', '9'.repeat(40)])('refuses %j', (text) =>
    expect(parseNumber(text, POINT)).toBeUndefined(),
  );

  it('is the inverse of formatNumber', () => {
    fc.assert(
      fc.property(
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })
          .filter((x) => x === 0 || Math.abs(x) > 1e-90),
        fc.boolean(),
        (value, decimalComma) => {
          const style = { decimalComma };
          expect(parseNumber(formatNumber(value, style), style)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});
