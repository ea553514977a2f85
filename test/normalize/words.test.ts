import { describe, expect, it } from 'vitest';
import { findContentWords } from '../../src/normalize/words.ts';
import { VOCABULARY } from './vocabulary.ts';

describe('findContentWords', () => {
  it('keeps what things are and leaves out codes, numbers, units and words of control', () => {
    const text =
      'Carbon fibres, specified in 1C010.a., exceeding 3 GPa, of H2S, Bacillus anthracis or pots (CAS 143-33-9)';
    expect(findContentWords(text, VOCABULARY)).toEqual(['anthracis', 'bacillus', 'carbon', 'fiber', 'h2s', 'pot']);
  });
  it('gives both spellings the same words', () => {
    expect(findContentWords('colour-coded aluminium sulphides', VOCABULARY)).toEqual(
      findContentWords('color coded aluminum sulfide', VOCABULARY),
    );
  });
  it.each([
    ['', []],
    ['of the and', []],
    ['12 34b', []],
    ["maker's pots and pots", ['maker', 'pot']],
  ])('%j: %j', (text, words) => {
    expect(findContentWords(text, VOCABULARY)).toEqual(words);
  });
});
