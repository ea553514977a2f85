import type { DecimalMark } from './decimal-mark.ts';
import { hashText } from './hash.ts';
import type { LanguageRules } from './language.ts';
import { stripConnective } from './connective.ts';
import { normalizeSpelling } from './spelling.ts';
import { unifyQuotes } from './terms.ts';
import type { Spelling } from './vocabulary.ts';

/**
 * A text reduced to its wording: lower case, one spelling, decimal point, without quotes, punctuation, marks of powers,
 * the dot behind a code and the connective at the end. Two texts with the same wording give the same string.
 */
export function normalizeWording(
  text: string,
  decimal: DecimalMark,
  spelling: Spelling,
  rules: LanguageRules | undefined,
): string {
  const numbers = decimal === ',' ? /(?<=\d),(?=\d)/g : /(?<=\d),(?=\d{3}(?!\d))/g;
  const plain = unifyQuotes(stripConnective(text, rules))
    .replaceAll(/[\^_]/g, '')
    .replaceAll(numbers, decimal === ',' ? '.' : '')
    .replaceAll(/[−–‐‑]/g, '-')
    .replaceAll('×', 'x')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.%°±<>=+/\s-]/gu, ' ')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  const tokens = plain.split(/\s+/).map((token) => token.replaceAll(/^[.-]+(?!\d)|[.-]+$/g, ''));
  return tokens
    .filter((token) => token !== '')
    .map((token) => normalizeSpelling(token, spelling))
    .join(' ');
}

/** The hash of a text's wording; equal exactly where `normalizeWording` is equal. */
export function hashWording(
  text: string,
  decimal: DecimalMark,
  spelling: Spelling,
  rules: LanguageRules | undefined,
): string {
  return hashText(normalizeWording(text, decimal, spelling, rules));
}
