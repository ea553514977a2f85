import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDimension, parseDimension } from '../../src/compare/dimension.ts';
import type { Condition, Criterion } from '../../src/model/provision.ts';
import { criterion } from '../fixtures/facts.ts';

const at = (quantity: string, base: number): Condition => ({
  quantity,
  comparator: '=',
  value: base,
  unit: 'K',
  base,
  baseUnit: 'K',
});

describe('formatDimension', () => {
  it.each<[string, Partial<Criterion>, Partial<Criterion>, boolean]>([
    ['another value', { base: 1 }, { base: 2 }, true],
    ['another comparator', { comparator: '<' }, { comparator: '>=' }, true],
    ['another alternative', { branch: 0 }, { branch: 1 }, true],
    ['another printed unit', { unit: 'kg' }, { unit: 't' }, true],
    ['another quantity', { quantity: 'mass' }, { quantity: 'load' }, false],
    ['no name of the quantity', { quantity: 'mass' }, { quantity: '' }, false],
    ['another base unit', { baseUnit: 'kg' }, { baseUnit: 'm' }, false],
    ['another object', { object: 'lid' }, { object: '' }, false],
    ['a condition more', { at: [at('temperature', 293)] }, {}, false],
    ['another condition', { at: [at('temperature', 293)] }, { at: [at('temperature', 300)] }, false],
    [
      'the same conditions in another order',
      { at: [at('temperature', 293), at('pressure', 1)] },
      { at: [at('pressure', 1), at('temperature', 293)] },
      true,
    ],
  ])('%s', (_name, a, b, isOneAxis) => {
    expect(formatDimension(criterion(a)) === formatDimension(criterion(b))).toBe(isOneAxis);
  });
});

describe('parseDimension', () => {
  it('gives back what a witness needs', () => {
    const name = fc.stringMatching(/^[a-z -]*$/);
    fc.assert(
      fc.property(name, name, name, fc.boolean(), (quantity, baseUnit, object, isConditioned) => {
        const key = formatDimension(
          criterion({ quantity, baseUnit, object, at: isConditioned ? [at('temperature', 293)] : [] }),
        );
        expect(parseDimension(key)).toEqual({ quantity, baseUnit, object });
      }),
    );
  });

  it('reads an unknown key as a bare quantity', () => {
    expect(parseDimension('mass')).toEqual({ quantity: 'mass', baseUnit: '', object: '' });
    expect(parseDimension('')).toEqual({ quantity: '', baseUnit: '', object: '' });
  });
});
