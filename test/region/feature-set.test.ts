import { describe, expect, it } from 'vitest';
import { areDisjoint, includesAll, uniteFeatures } from '../../src/region/feature-set.ts';

const set = (features: string) => new Set(features);

describe('sets of features', () => {
  it.each([
    ['fg', 'f', true],
    ['fg', '', true],
    ['', '', true],
    ['fg', 'fh', false],
    ['f', 'fg', false],
  ])('`%s` includes `%s`: %s', (outer, inner, expected) => {
    expect(includesAll(set(outer), set(inner))).toBe(expected);
  });

  it.each([
    ['f', 'g', true],
    ['', 'g', true],
    ['fgh', 'h', false],
    ['h', 'fgh', false],
  ])('`%s` and `%s` share nothing: %s', (a, b, expected) => {
    expect(areDisjoint(set(a), set(b))).toBe(expected);
  });

  it('unites', () => {
    expect(uniteFeatures(set('fg'), set('gh'))).toEqual(set('fgh'));
    expect(uniteFeatures(set(''), set('g'))).toEqual(set('g'));
    expect(uniteFeatures(set('f'), set(''))).toEqual(set('f'));
  });
});
