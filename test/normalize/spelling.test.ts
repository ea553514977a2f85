import { describe, expect, it } from 'vitest';
import { normalizeSpelling, stripPlural } from '../../src/normalize/spelling.ts';
import { VOCABULARY } from './vocabulary.ts';

describe('spelling', () => {
  it.each([
    ['fibres', 'fibers'],
    ['aluminium', 'aluminum'],
    ['sulphide', 'sulfide'],
    ['ionising', 'ionizing'],
    ['noise', 'noise'],
    ['analogue', 'analog'],
    ['metres', 'meters'],
  ])('%s → %s', (british, american) => {
    expect(normalizeSpelling(british, VOCABULARY.spelling)).toBe(american);
    expect(normalizeSpelling(american, VOCABULARY.spelling)).toBe(american);
  });
  it.each([
    ['assemblies', 'assembly'],
    ['axis', 'axis'],
    ['gas', 'gas'],
    ['glass', 'glass'],
    ['virus', 'virus'],
    ['switches', 'switch'],
    ['lasers', 'laser'],
  ])('%s is one %s', (plural, singular) => {
    expect(stripPlural(plural)).toBe(singular);
  });
});
