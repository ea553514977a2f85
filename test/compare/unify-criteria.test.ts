import { describe, expect, it } from 'vitest';
import { buildCounterparts } from '../../src/compare/counterparts.ts';
import { unifyCriteria } from '../../src/compare/unify-criteria.ts';
import type { Condition, Criterion, Measured } from '../../src/model/provision.ts';
import { bound, catalogueOf, mapping } from './pair.ts';

const kelvin: Measured = { value: 218, unit: 'K', base: 218, baseUnit: 'K' };
const celsius: Measured = { value: -55, unit: '°C', base: 218.15, baseUnit: 'K' };
const cold = (measured: Measured, fields: Partial<Criterion> = {}) =>
  bound('temperature < 0', { ...measured, ...fields });
const at = (measured: Measured): Condition[] => [{ quantity: 'temperature', comparator: '=', ...measured }];

function unify(subject: readonly Criterion[], object: readonly Criterion[], ...mapped: string[]) {
  const unified = unifyCriteria({
    subject: catalogueOf('us-ccl', [{ code: '9A901', criteria: subject }]),
    object: catalogueOf('eu-annex-i', [{ code: '8A801', criteria: object }]),
    counterparts: buildCounterparts(mapped.map((text) => mapping(text))),
  });
  return unified.criteria('8A801');
}

describe('unifyCriteria', () => {
  it.each<[string, Criterion, Criterion, Partial<Criterion>]>([
    [
      'takes the name of the other side',
      bound('volume > 5 l'),
      bound('capacity > 5 l'),
      { quantity: 'volume', base: 5 },
    ],
    ['keeps another value', bound('volume > 5 l'), bound('capacity > 6 l'), { quantity: 'volume', base: 6 }],
    ['keeps another comparator', bound('volume > 5 l'), bound('volume >= 5 l'), { comparator: '>=' }],
    ['takes a value rounded between units', cold(kelvin), cold(celsius), { base: 218 }],
    ['keeps what is printed', cold(kelvin), cold(celsius), { value: -55, unit: '°C' }],
    [
      'takes conditions that are the same',
      bound('gain > 1', { at: at(kelvin) }),
      bound('gain > 1', { at: at(celsius) }),
      { at: at(kelvin) },
    ],
    [
      'keeps other conditions',
      bound('gain > 1', { at: at(kelvin) }),
      bound('gain > 1', { at: at({ ...kelvin, value: 300, base: 300 }) }),
      { at: at({ ...kelvin, value: 300, base: 300 }) },
    ],
    ['keeps what has another unit', bound('size > 5 kg'), bound('length > 5 m'), { quantity: 'length', baseUnit: 'm' }],
  ])('%s', (_name, subject, object, expected) => {
    expect(unify([subject], [object], '9A901 8A801')).toMatchObject([expected]);
  });

  it.each([
    ['without a counterpart', []],
    ['of a look-alike', ['not 9A901 8A801']],
    ['of another counterpart', ['9A902 8A801']],
  ])('leaves alone what is %s', (_name, mapped) => {
    const object = [bound('capacity > 5 l')];
    expect(unify([bound('volume > 5 l')], object, ...mapped)).toEqual(object);
  });

  it('gives none where there are none', () => {
    expect(unify([bound('mass > 1 kg')], [], '9A901 8A801')).toEqual([]);
    expect(unify([], [bound('mass > 1 kg')], '9A901 8A801')).toEqual([bound('mass > 1 kg')]);
  });
});
