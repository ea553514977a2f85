import { describe, expect, it } from 'vitest';
import { formatCondition, parseCondition, parseMeasured } from '../../../src/exchange/facts-csv/measured-text.ts';

describe('conditions in a cell', () => {
  it.each([
    [
      'frequency = 100 MHz [100000000 Hz]',
      { quantity: 'frequency', comparator: '=', value: 100, unit: 'MHz', base: 1e8, baseUnit: 'Hz' },
    ],
    ['<= 5 1', { quantity: '', comparator: '<=', value: 5, unit: '1', base: 5, baseUnit: '1' }],
  ] as const)('%s', (text, condition) => {
    expect(formatCondition(condition)).toBe(text);
    expect(parseCondition(text)).toEqual(condition);
  });

  it.each(['frequency', 'frequency = ', 'frequency = x MHz', 'frequency ~ 5 MHz'])('refuses `%s`', (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });

  it('refuses a value without unit', () => {
    expect(parseMeasured('5')).toBeUndefined();
  });
});
