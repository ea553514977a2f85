import { describe, expect, it } from 'vitest';
import { expandConditions } from '../../src/compare/expand-conditions.ts';
import type { Comparator, Condition, Criterion } from '../../src/model/provision.ts';
import { bound, catalogueOf } from './pair.ts';

const at = (quantity: string, comparator: Comparator, value: number): Condition => ({
  quantity,
  comparator,
  value,
  unit: 'GHz',
  base: value * 1e9,
  baseUnit: 'Hz',
});
const expand = (...criteria: Criterion[]) => {
  const expanded = expandConditions(catalogueOf('us-ccl', [{ code: '9A901', criteria }]));
  return expanded.criteria('9A901');
};
const short = (criteria: readonly Criterion[]) =>
  criteria.map(
    (c) => `${c.branch} ${c.quantity}[${c.object}] ${c.comparator} ${c.base} ${c.baseUnit} at ${c.at.length}`,
  );

describe('expandConditions', () => {
  it.each<[string, Criterion[], string[]]>([
    ['nothing', [], []],
    ['no condition', [bound('power > 5 W')], ['0 power[] > 5 W at 0']],
    [
      'a condition that names one value stays',
      [bound('power > 5 W', { at: [at('frequency', '=', 90)] })],
      ['0 power[] > 5 W at 1'],
    ],
    [
      'a condition that leaves a range becomes a bound where the criterion is measured',
      [bound('power > 5 W', { at: [at('frequency', '>=', 43), at('frequency', '<', 90)] })],
      ['0 power[] > 5 W at 0', '0 frequency[power] >= 43000000000 Hz at 0', '0 frequency[power] < 90000000000 Hz at 0'],
    ],
    [
      'both kinds',
      [
        bound('output-power > 5 W', {
          object: 'lid',
          branch: 2,
          at: [at('temperature', '=', 1), at('frequency', '<', 2)],
        }),
      ],
      ['2 output-power[lid] > 5 W at 1', '2 frequency[output power of lid] < 2000000000 Hz at 0'],
    ],
    [
      'a criterion without a name',
      [bound(' > 5 W', { at: [at('frequency', '<', 2)] })],
      ['0 [] > 5 W at 0', '0 frequency[] < 2000000000 Hz at 0'],
    ],
  ])('%s', (_name, criteria, expected) => {
    expect(short(expand(...criteria))).toEqual(expected);
  });

  it('takes no restatement of the value over to the range', () => {
    const restated = [{ value: 1, unit: 'hp', base: 745, baseUnit: 'W' }];
    expect(expand(bound('power > 5 W', { restated, at: [at('frequency', '<', 2)] }))[1]?.restated).toEqual([]);
  });

  it('reads a place once, and changes nothing else of the list', () => {
    const list = catalogueOf('us-ccl', [{ code: '9A901', criteria: [bound('power > 5 W')] }]);
    const expanded = expandConditions(list);
    expect(expanded.criteria('9A901')).toBe(expanded.criteria('9A901'));
    expect(expanded.criteria('9A999')).toEqual([]);
    expect(expanded.find('9A901')).toBe(list.find('9A901'));
  });
});
