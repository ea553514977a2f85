import { describe, expect, it } from 'vitest';
import { parseConnective, stripConnective } from '../../src/normalize/connective.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';

const EN = findLanguageRules('en');

describe('connectives', () => {
  it.each([
    ['A lid; and', 'and', 'A lid'],
    ['A lid; or', 'or', 'A lid'],
    ['A lid: or', 'or', 'A lid'],
    ['A lid, or', 'or', 'A lid'],
    ['A lid; and/or', '', 'A lid'],
    ['Salt and pepper.', '', 'Salt and pepper'],
    ['A lid;', '', 'A lid'],
  ])('%s', (text, connective, bare) => {
    expect(parseConnective(text, EN)).toBe(connective);
    expect(stripConnective(text, EN)).toBe(bare);
  });
});

describe('in a language without rules', () => {
  it('no connective is known and only punctuation goes', () => {
    expect(parseConnective('A lid; and', undefined)).toBe('');
    expect(stripConnective(' A lid; and; ', undefined)).toBe('A lid; and');
  });

  it('the empty text stays empty', () => {
    expect(parseConnective('', EN)).toBe('');
    expect(stripConnective('', EN)).toBe('');
  });
});
