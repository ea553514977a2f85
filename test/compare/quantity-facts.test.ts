import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildQuantityFacts } from '../../src/compare/quantity-facts.ts';
import { parseMeasureVocabulary } from '../../src/measure/vocabulary.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../data/vocab', name), 'utf8');
const quantities = buildQuantityFacts(parseMeasureVocabulary(read('units.csv'), read('quantities.csv')));

describe('what the vocabulary says of units and quantities', () => {
  it.each([
    [9e10, 'GHz', 90],
    [218.15, '°C', -55],
    [0.02, '%', 2],
    [1e-18, 'dBm/Hz', -150],
    [7, '1', 7],
    [5, 'furlong', undefined],
  ])('%f in %s is %s, and back', (base, unit, expected) => {
    const value = quantities.findScale(unit)?.fromBase(base);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 9);
  });

  it('knows which quantities count whole things, and takes any number for an unknown one', () => {
    expect(quantities.isInteger('mass')).toBe(false);
    expect(quantities.isInteger('no-such-quantity')).toBe(false);
  });
});
