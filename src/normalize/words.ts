import type { LanguageRules } from './language.ts';
import { normalizeSpelling, stripPlural } from './spelling.ts';
import { unifyQuotes } from './terms.ts';
import type { WordVocabulary } from './vocabulary.ts';

const CODE =
  /(?<![A-Za-z0-9])(?:\d[A-E]\d{3}[a-z]?|ML ?\d{1,3}(?!\d)|PL\d{4}(?!\d))(?:\.(?:[a-z]|\d{1,3})(?![a-z0-9]))*/g;
const CAS = /\bcas\b|(?<![\d-])\d{2,7}-\d{2}-\d(?![\d-])/gi;

/**
 * The content words of a text, sorted and unique: lower case, one spelling, singular, without codes, numbers, units,
 * function words and words of comparison and control. Formulas (`h2s`, also printed with indices) and Latin names are kept, hyphens divide.
 * `text` is best what is left when numbers with units are taken out.
 */
export function findContentWords(
  text: string,
  vocabulary: WordVocabulary,
  rules: LanguageRules | undefined,
): readonly string[] {
  if (rules?.findWords) return rules.findWords(text);
  const plain = unifyQuotes(text).replaceAll('_', '').replaceAll(CODE, ' ').replaceAll(CAS, ' ').toLowerCase();
  const words = new Set<string>();
  for (const match of plain.matchAll(/[\p{L}\p{N}]+(?:'s\b)?/gu)) {
    const printed = match[0].replace(/'s$/, '');
    if (!/\p{L}/u.test(printed) || /^\d+[a-z]?$/.test(printed) || vocabulary.stopWords.has(printed)) continue;
    const word = stripPlural(normalizeSpelling(printed, vocabulary.spelling));
    if ([...word].length < 2 || vocabulary.stopWords.has(word)) continue;
    words.add(word);
  }
  return [...words].toSorted();
}
