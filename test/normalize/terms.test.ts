import { describe, expect, it } from 'vitest';
import { findQuotedTerms, unifyQuotes } from '../../src/normalize/terms.ts';

describe('findQuotedTerms', () => {
  it.each([
    ['A "sample rate" of “Lasers” and "toxins," here', ['lasers', 'sample rate', 'toxins'], []],
    ["A 'C-NOT error' of ‘pots’ and ’cups’", [], ['c-not error', 'cups', 'pots']],
    ["The maker's pot, the users' cup and the brewer’s tea", [], []],
    ["'UAV's of the 'pot'", [], ['pot', 'uav']],
    ['"(CW) lasers" and the "pots" of \'tea\'', ['(cw) lasers', 'pots'], ['tea']],
    ['A "long cooking pot (LCP)" and a "pot (of tea or coffee)"', ['long cooking pot', 'pot (of tea or coffee)'], []],
    ['5" pipes', [], []],
  ])('%s', (text, terms, localTerms) => {
    expect(findQuotedTerms(text)).toEqual({ terms, localTerms });
  });
});

describe('unifyQuotes', () => {
  it.each([
    ['“a” „b” «c» ″', '"a" "b" "c" "'],
    ['‘a’ ‚b‛ `c´', "'a' 'b' 'c'"],
    ['plain "a" \'b\'', 'plain "a" \'b\''],
    ['', ''],
  ])('%s', (text, plain) => {
    expect(unifyQuotes(text)).toBe(plain);
  });

  it('knows the names that Japanese law gives on the spot', () => {
    const { terms, localTerms } = findQuotedTerms('石の臼（以下「臼」という。）及び「杵」');
    expect([terms, localTerms]).toEqual([[], ['臼']]);
  });

  it('takes no inch mark for a quote', () => {
    expect(findQuotedTerms('Pots of 4" or 10 mm, and "lids" of 6"').terms).toEqual(['lids']);
  });
});
