import { describe, expect, it } from 'vitest';
import { JAPANESE_COUNTERS, JAPANESE_PREFIXES, JAPANESE_SIGNS } from '../../src/measure/japanese-words.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

describe('Japanese words around numbers', () => {
  it('stand once each', () => {
    for (const words of [JAPANESE_SIGNS, JAPANESE_PREFIXES, JAPANESE_COUNTERS].map((list) =>
      list.map(([word]) => word),
    ))
      expect(new Set(words).size).toBe(words.length);
  });

  it('name quantities of the vocabulary, or none', () => {
    const known = new Set(['', ...VOCABULARY.quantities.map(({ id }) => id)]);
    expect(JAPANESE_COUNTERS.filter(([, quantity]) => !known.has(quantity))).toEqual([]);
  });
});
