import { describe, expect, it } from 'vitest';
import { explainMeasured, explainNumber } from '../../src/explain/number.ts';

describe('explainNumber', () => {
  it.each([
    [0, '0'],
    [1.3, '1.3'],
    [1250, '1250'],
    [15000, '15\u202f000'],
    [8000000, '8\u202f000\u202f000'],
    [-55, '−55'],
    [0.024, '0.024'],
    [0.0001, '10⁻⁴'],
    [0.0002, '2 × 10⁻⁴'],
    [5e13, '5 × 10¹³'],
    [0.1 + 0.2, '0.3'],
  ])('writes %s as %s', (value, text) => {
    expect(explainNumber(value)).toBe(text);
  });
});

describe('explainMeasured', () => {
  it('puts the unit behind the number', () => {
    expect(explainMeasured({ value: 90, unit: 'GHz' })).toBe('90 GHz');
  });

  it('leaves a pure number alone', () => {
    expect(explainMeasured({ value: 4800, unit: '1' })).toBe('4800');
  });
});
