import { describe, expect, it } from 'vitest';
import { findQuotedTerms, unifyQuotes } from '../../src/normalize/terms.ts';

describe('findQuotedTerms', () => {
  it.each([
    ['A "sample rate" of “Lasers” and "toxins," here', ['lasers', 'sample rate', 'toxins'], []],
    ["A 'C-NOT error' of ‘pots’ and ’cups’", [], ['c-not error', 'cups', 'pots']],
    ["The maker's pot, the users' cup and the brewer’s tea", [], []],
    ["'UAV's of the 'pot'", [], ['pot', 'uav']],
    ['"(CW) lasers" and the "pots" of \'tea\'', ['(cw) lasers', 'pots'], ['tea']],
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
});
