import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findContentWords } from '../../src/normalize/words.ts';
import { VOCABULARY } from './vocabulary.ts';

const EN = findLanguageRules('en');

describe('findContentWords', () => {
  it('keeps what things are and leaves out codes, numbers, units and words of control', () => {
    const text =
      'Carbon fibres, specified in 1C010.a., exceeding 3 GPa, of H2S, Bacillus anthracis or pots (CAS 143-33-9)';
    expect(findContentWords(text, VOCABULARY, EN)).toEqual(['anthracis', 'bacillus', 'carbon', 'fiber', 'h2s', 'pot']);
  });
  it('gives both spellings the same words', () => {
    expect(findContentWords('colour-coded aluminium sulphides', VOCABULARY, EN)).toEqual(
      findContentWords('color coded aluminum sulfide', VOCABULARY, EN),
    );
  });
  it.each([
    ['', []],
    ['of the and', []],
    ['12 34b', []],
    ["maker's pots and pots", ['maker', 'pot']],
  ])('%j: %j', (text, words) => {
    expect(findContentWords(text, VOCABULARY, EN)).toEqual(words);
  });

  it('leaves out the codes of munitions and national lists', () => {
    expect(findContentWords('Pots of ML8.a., ML 10 or PL5017', VOCABULARY, EN)).toEqual(['pot']);
  });
  it('asks the language where it has rules of its own', () => {
    expect(findContentWords('茶を入れる急須', VOCABULARY, findLanguageRules('ja'))).toEqual(['急須']);
  });
});
