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
  return { subject: unified.subject.criteria('9A901'), object: unified.object.criteria('8A801') };
}

describe('unifyCriteria', () => {
  it.each<[string, Criterion, Criterion, Partial<Criterion>]>([
    ['takes the shorter name of one thing', bound('power > 5 W'), bound('output-power > 5 W'), { quantity: 'power' }],
    [
      'takes a name where it has none',
      bound('power > 5 W'),
      bound('power > 5 W', { quantity: '' }),
      { quantity: 'power' },
    ],
    ['keeps another thing apart', bound('width > 5 m'), bound('height > 5 m'), { quantity: 'height' }],
    ['keeps another value', bound('power > 5 W'), bound('output-power > 6 W'), { quantity: 'power', base: 6 }],
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
    expect(unify([subject], [object], '9A901 8A801').object).toMatchObject([expected]);
  });

  it.each([
    ['without a counterpart', []],
    ['of a look-alike', ['not 9A901 8A801']],
    ['of another counterpart', ['9A902 8A801']],
  ])('leaves alone what is %s', (_name, mapped) => {
    const object = [bound('capacity > 5 l')];
    expect(unify([bound('volume > 5 l')], object, ...mapped).object).toEqual(object);
  });

  it('names the side that has no name, whichever it is', () => {
    const unnamed = bound('mass < 5 kg', { quantity: '' });
    const range = [bound('mass > 1 kg'), bound('mass < 5 kg')];
    expect(unify([unnamed], range, '9A901 8A801').subject.map((c) => c.quantity)).toEqual(['mass']);
    expect(unify(range, [unnamed], '9A901 8A801').object.map((c) => c.quantity)).toEqual(['mass']);
  });

  it('gives no name that the side has for something else', () => {
    const both = [bound('power > 1 W'), bound('output-power > 5 W')];
    const { object } = unify([bound('power > 5 W')], both, '9A901 8A801');
    expect(object.map((c) => c.quantity)).toEqual(['power', 'output-power']);
  });

  it('gives none where there are none', () => {
    expect(unify([bound('mass > 1 kg')], [], '9A901 8A801').object).toEqual([]);
    expect(unify([], [bound('mass > 1 kg')], '9A901 8A801').object).toEqual([bound('mass > 1 kg')]);
  });
});
