import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalValues, pairCriteria, sameConditions } from '../../src/compare/pair-criteria.ts';
import type { Condition, Criterion, Measured } from '../../src/model/provision.ts';
import { criterion } from '../fixtures/facts.ts';
import { bound } from './pair.ts';

/** What a unit is worth in its base unit, and what must be added. */
const UNITS: Readonly<Record<string, readonly [factor: number, baseUnit: string, offset?: number]>> = {
  K: [1, 'K'],
  '°C': [1, 'K', 273.15],
  Pa: [1, 'Pa'],
  mPa: [1e-3, 'Pa'],
  MPa: [1e6, 'Pa'],
  GHz: [1e9, 'Hz'],
  MHz: [1e6, 'Hz'],
  mm: [1e-3, 'm'],
  m: [1, 'm'],
  in: [0.0254, 'm'],
  kg: [1, 'kg'],
  '1': [1, '1'],
};

/** `20 °C` as printed and in the base unit. */
function measured(text: string): Measured {
  const [number = '', unit = ''] = text.split(' ');
  const [factor = NaN, baseUnit = '', offset = 0] = UNITS[unit] ?? [];
  const base = Number((Number(number) * factor + offset).toPrecision(12));
  return { value: Number(number), unit, base, baseUnit };
}
const print = (text: string, ...restated: string[]): Criterion =>
  criterion({ ...measured(text), printed: text, restated: restated.map(measured) });

describe('equalValues', () => {
  it.each([
    ['90 GHz', '90 GHz', true],
    ['90 GHz', '91 GHz', false],
    ['1.3 GHz', '1300 MHz', true],
    ['90 GHz', '91000 MHz', false],
    ['90.0001 GHz', '90 GHz', false],
    ['293 K', '20 °C', true],
    ['293 K', '21 °C', false],
    ['218 K', '-55 °C', true],
    ['218 K', '-54 °C', false],
    ['273 K', '0 °C', true],
    ['133.3 mPa', '0.133 Pa', true],
    ['133.3 mPa', '0.134 Pa', false],
    ['133.3 mPa', '133 mPa', false],
    ['25 mm', '1 in', false],
    ['25.4 mm', '1 in', true],
    ['0 m', '0 mm', true],
    ['0 m', '1 mm', false],
    ['10 kg', '10 m', false],
    ['10 kg', '10 1', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(equalValues(print(a), print(b))).toBe(expected);
    expect(equalValues(print(b), print(a))).toBe(expected);
  });

  it.each([
    ['a restatement on the first', print('219 K', '-55 °C'), print('-55 °C'), true],
    ['a restatement on both', print('219 K', '-55 °C'), print('1 K', '-55 °C'), true],
    ['another restatement', print('219 K', '-55 °C'), print('1 K', '-56 °C'), false],
  ])('heeds %s', (_name, a, b, expected) => {
    expect(equalValues(a, b)).toBe(expected);
    expect(equalValues(b, a)).toBe(expected);
  });

  it('never equals two values of one unit that differ in a digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (a, b) => {
        expect(equalValues(print(`${a / 100} GHz`), print(`${b / 100} GHz`))).toBe(a === b);
      }),
    );
  });
});

describe('sameConditions', () => {
  const at = (quantity: string, text: string, comparator: Condition['comparator'] = '='): Condition => ({
    quantity,
    comparator,
    ...measured(text),
  });
  it.each<[string, Condition[], Condition[], boolean]>([
    ['none', [], [], true],
    ['one side only', [at('temperature', '293 K')], [], false],
    ['rounded between units', [at('temperature', '293 K')], [at('temperature', '20 °C')], true],
    ['another value', [at('temperature', '293 K')], [at('temperature', '300 K')], false],
    ['another quantity', [at('temperature', '293 K')], [at('temperature-min', '293 K')], false],
    ['another comparator', [at('temperature', '293 K')], [at('temperature', '293 K', '<')], false],
    [
      'in another order',
      [at('temperature', '293 K'), at('frequency', '1 GHz')],
      [at('frequency', '1000 MHz'), at('temperature', '20 °C')],
      true,
    ],
    [
      'one twice and once',
      [at('temperature', '293 K'), at('temperature', '293 K')],
      [at('temperature', '293 K')],
      false,
    ],
    [
      'one of two',
      [at('temperature', '293 K'), at('frequency', '1 GHz')],
      [at('temperature', '293 K'), at('temperature', '293 K')],
      false,
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(sameConditions(a, b)).toBe(expected);
    expect(sameConditions(b, a)).toBe(expected);
  });
});

describe('pairCriteria', () => {
  const name = (c: Criterion) => `${c.quantity} ${c.comparator} ${c.value}`;
  const found = (subject: readonly Criterion[], object: readonly Criterion[]) => {
    const { pairs, subjectOnly, objectOnly } = pairCriteria(subject, object);
    return {
      pairs: pairs.map((p) => `${name(p.subject)} ~ ${name(p.object)}`),
      rest: [...subjectOnly, ...objectOnly].map(name),
    };
  };
  it.each<[string, string[], string[], string[], string[]]>([
    ['nothing', [], [], [], []],
    ['one side only', ['mass > 1 kg'], [], [], ['mass > 1']],
    [
      'equal values before near ones',
      ['mass > 1 kg', 'mass > 2 kg'],
      ['mass > 2 kg', 'mass > 3 kg'],
      ['mass > 2 ~ mass > 2', 'mass > 1 ~ mass > 3'],
      [],
    ],
    [
      'the two ends of a range',
      ['mass > 1 kg', 'mass < 9 kg'],
      ['mass < 8 kg', 'mass > 2 kg'],
      ['mass > 1 ~ mass > 2', 'mass < 9 ~ mass < 8'],
      [],
    ],
    ['a bound turned round', ['mass > 1 kg'], ['mass < 1 kg'], ['mass > 1 ~ mass < 1'], []],
    [
      'not where there is a choice',
      ['mass > 1 kg'],
      ['mass < 1 kg', 'mass = 1 kg'],
      [],
      ['mass > 1', 'mass < 1', 'mass = 1'],
    ],
    ['another name in one unit', ['weight > 1 kg'], ['mass > 2 kg'], ['weight > 1 ~ mass > 2'], []],
    ['not in another unit', ['size > 1 kg'], ['length > 1 m'], [], ['size > 1', 'length > 1']],
    [
      'not two names for one',
      ['width > 1 m', 'height > 1 m'],
      ['length > 1 m'],
      [],
      ['width > 1', 'height > 1', 'length > 1'],
    ],
  ])('%s', (_name, subject, object, pairs, rest) => {
    expect(
      found(
        subject.map((text) => bound(text)),
        object.map((text) => bound(text)),
      ),
    ).toEqual({ pairs, rest });
  });

  it('pairs under the same conditions before others', () => {
    const at = (value: number) => [
      { quantity: 'frequency', comparator: '=' as const, value, unit: 'Hz', base: value, baseUnit: 'Hz' },
    ];
    const subject = [bound('gain > 1', { at: at(5) }), bound('gain > 2', { at: at(6) })];
    const object = [bound('gain > 3', { at: at(6) }), bound('gain > 4', { at: at(5) })];
    expect(found(subject, object).pairs).toEqual(['gain > 1 ~ gain > 4', 'gain > 2 ~ gain > 3']);
  });

  it('uses each criterion once and finds the same from the other side', () => {
    const one = fc
      .record({
        quantity: fc.constantFrom('mass', 'weight', ''),
        comparator: fc.constantFrom<Criterion['comparator']>('<', '=', '>'),
        base: fc.integer({ min: 0, max: 3 }),
        object: fc.constantFrom('', 'lid'),
      })
      .map((fields) => criterion({ ...fields, value: fields.base }));
    const some = fc.array(one, { maxLength: 5 });
    const whole = (c: Criterion) => `${name(c)} ${c.object}`;
    fc.assert(
      fc.property(some, some, (a, b) => {
        const there = pairCriteria(a, b);
        const back = pairCriteria(b, a);
        expect([...there.pairs.map((p) => p.subject), ...there.subjectOnly].map(whole).toSorted()).toEqual(
          a.map(whole).toSorted(),
        );
        expect([...there.pairs.map((p) => p.object), ...there.objectOnly].map(whole).toSorted()).toEqual(
          b.map(whole).toSorted(),
        );
        expect(back.pairs.map((p) => `${whole(p.object)} ~ ${whole(p.subject)}`).toSorted()).toEqual(
          there.pairs.map((p) => `${whole(p.subject)} ~ ${whole(p.object)}`).toSorted(),
        );
      }),
    );
  });
});
