import { describe, expect, it } from 'vitest';
import { explainCriteria, explainCriterion, explainQuantity } from '../../src/explain/criterion.ts';
import type { Criterion } from '../../src/model/provision.ts';

const criterion = (part: Partial<Criterion>): Criterion => ({
  n: 1,
  branch: 0,
  quantity: 'sample-rate',
  comparator: '>',
  value: 1.3,
  unit: 'GSPS',
  base: 1.3e9,
  baseUnit: 'Sa/s',
  printed: '1.3 GSPS',
  restated: [],
  at: [],
  object: '',
  ...part,
});

describe('explainCriterion', () => {
  it.each([
    [criterion({}), 'sample rate > 1.3 GSPS'],
    [criterion({ quantity: '', comparator: '<=' }), '≤ 1.3 GSPS'],
    [criterion({ object: 'any channel' }), 'sample rate of any channel > 1.3 GSPS'],
    [
      criterion({
        at: [{ quantity: 'frequency', comparator: '=', value: 100, unit: 'MHz', base: 1e8, baseUnit: 'Hz' }],
      }),
      'sample rate > 1.3 GSPS (at frequency 100 MHz)',
    ],
  ])('%#', (given, text) => {
    expect(explainCriterion(given)).toBe(text);
  });
});

describe('explainCriteria', () => {
  it('writes two bounds of one quantity as a range', () => {
    const bits = { quantity: 'resolution', unit: 'bit', baseUnit: 'bit' };
    const range = [
      criterion({ ...bits, comparator: '>=', value: 8 }),
      criterion({ ...bits, comparator: '<', value: 10 }),
    ];
    expect(explainCriteria([...range, criterion({})])).toBe(
      'resolution ≥ 8 bit and < 10 bit and sample rate > 1.3 GSPS',
    );
  });

  it('joins alternatives by or, after what is always required', () => {
    const text = explainCriteria([
      criterion({}),
      criterion({ branch: 1, quantity: 'mass', value: 5, unit: 'kg' }),
      criterion({ branch: 2, quantity: 'length', value: 2, unit: 'm' }),
    ]);
    expect(text).toBe('sample rate > 1.3 GSPS · mass > 5 kg or length > 2 m');
  });
});

describe('explainQuantity', () => {
  it.each([
    ['sample-rate', 'sample rate'],
    ['temperature-min', 'lowest temperature'],
    ['temperature-max', 'highest temperature'],
    ['', ''],
  ])('%s → %s', (id, text) => {
    expect(explainQuantity(id)).toBe(text);
  });
});
