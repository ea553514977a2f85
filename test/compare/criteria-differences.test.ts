import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCriteria } from '../../src/compare/criteria-differences.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { criterion } from '../fixtures/facts.ts';

const hertz = (value: number, unit: 'GHz' | 'MHz', fields: Partial<Criterion> = {}) =>
  criterion({
    quantity: 'frequency',
    value,
    unit,
    base: value * (unit === 'GHz' ? 1e9 : 1e6),
    baseUnit: 'Hz',
    ...fields,
  });
const atMegahertz = (value: number) => [
  { quantity: 'frequency', comparator: '=' as const, value, unit: 'MHz', base: value * 1e6, baseUnit: 'Hz' },
];
const kinds = (subject: readonly Criterion[], object: readonly Criterion[]) =>
  compareCriteria(subject, object).map((d) => d.kind);

describe('differences between criteria', () => {
  it.each<[string, Criterion[], Criterion[], string[]]>([
    ['the same in another unit', [hertz(1.3, 'GHz')], [hertz(1300, 'MHz')], []],
    ['another value', [hertz(90, 'GHz')], [hertz(110, 'GHz')], ['threshold']],
    ['≥ against >', [hertz(90, 'GHz')], [hertz(90, 'GHz', { comparator: '>=' })], ['comparator']],
    ['the same number in another unit', [hertz(90, 'GHz')], [hertz(90, 'MHz')], ['unit']],
    ['measured otherwise', [criterion({ at: atMegahertz(100) })], [criterion({ at: atMegahertz(1) })], ['condition']],
    ['only the subject has it', [criterion()], [], ['criterion-missing']],
    ['only the object has it', [], [criterion()], ['criterion-added']],
    ['a name read on one side only', [criterion({ quantity: '' })], [criterion()], []],
    ['other names for one unit', [criterion({ quantity: 'weight' })], [criterion()], ['feature']],
    ['a lower against an upper bound', [criterion()], [criterion({ comparator: '<' })], ['comparator']],
    ['always required against an alternative', [criterion()], [criterion({ branch: 1 })], ['junction']],
    ['another object', [criterion({ object: 'any axis' })], [criterion({ object: 'all axes' })], ['feature']],
  ])('%s', (_name, subject, object, expected) => {
    expect(kinds(subject, object)).toEqual(expected);
  });

  it('takes a value restated in brackets as equal', () => {
    const celsius = { value: -55, unit: '°C', base: 218.15, baseUnit: 'K' };
    const kelvin = { value: 218, unit: 'K', base: 218, baseUnit: 'K' };
    const subject = [criterion({ quantity: 'temperature', ...kelvin, restated: [celsius] })];
    expect(kinds(subject, [criterion({ quantity: 'temperature', ...celsius })])).toEqual([]);
  });

  it('tells "and" from "or" of the same numbers', () => {
    const together = [hertz(1, 'GHz', { branch: 1 }), criterion({ branch: 1 })];
    const apart = [hertz(1, 'GHz', { branch: 1 }), criterion({ branch: 2 })];
    expect(kinds(together, apart)).toEqual(['junction']);
    expect(kinds(apart, together)).toEqual(['junction']);
    expect(kinds(apart, [hertz(1, 'GHz', { branch: 2 }), criterion({ branch: 1 })])).toEqual([]);
  });

  it('does not pair unlike quantities of one unit where there is a choice', () => {
    const subject = [criterion({ quantity: 'length', unit: 'm', baseUnit: 'm' })];
    const object = ['width', 'height'].map((quantity) => criterion({ quantity, unit: 'm', baseUnit: 'm' }));
    expect(kinds(subject, object)).toEqual(['criterion-missing', 'criterion-added', 'criterion-added']);
  });

  it('restates both sides', () => {
    expect(compareCriteria([hertz(90, 'GHz')], [hertz(110, 'GHz', { comparator: '>' })])).toEqual([
      { kind: 'threshold', about: 'frequency', subject: '> 90 GHz', object: '> 110 GHz' },
    ]);
  });

  it('finds nothing between criteria and themselves in any order, and mirrors missing and added', () => {
    const one = fc
      .record({
        quantity: fc.constantFrom('mass', 'frequency', ''),
        comparator: fc.constantFrom<Criterion['comparator']>('<', '<=', '=', '>=', '>'),
        base: fc.integer({ min: -3, max: 3 }),
        branch: fc.nat(2),
      })
      .map((fields) => criterion({ ...fields, value: fields.base }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 4 }), (a, b) => {
        expect(compareCriteria(a, a)).toEqual([]);
        const count = (kind: string, list: readonly string[]) => list.filter((k) => k === kind).length;
        expect(count('criterion-missing', kinds(a, b)) + b.length).toBe(
          count('criterion-added', kinds(a, b)) + a.length,
        );
      }),
    );
  });
});
