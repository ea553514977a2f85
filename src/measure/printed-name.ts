import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';

/** True for a word that may belong to the name of a quantity. */
export function isNameWord(sentence: Sentence, index: number, tables: LanguageTables): boolean {
  const token = sentence.tokens[index];
  const role = sentence.cues[index]?.role;
  return (
    token?.kind === 'word' &&
    !tables.stops.has(token.key) &&
    (role === undefined || role === 'property') &&
    !tables.fillers.has(token.key)
  );
}

/** The words directly before the bound, or for counts directly behind it, as printed, at most four; empty when there are none. */
export function printedName(
  sentence: Sentence,
  bound: Bound,
  from: number,
  to: number,
  tables: LanguageTables,
): string {
  const counted = bound.value.unit.symbol === '1';
  const behind = (at: number): string[] => {
    const words: string[] = [];
    for (let k = at; k < to && words.length < 3 && isNameWord(sentence, k, tables); k += 1)
      words.push(sentence.tokens[k]?.key ?? '');
    return words;
  };
  const noun = counted ? behind(bound.at + 1) : [];
  if (noun.length > 0) return noun.join('-');
  const words: string[] = [];
  let i = bound.from - 1;
  while (
    i >= from &&
    (tables.fillers.has(sentence.tokens[i]?.key ?? '') || ',|'.includes(sentence.tokens[i]?.key ?? ' '))
  )
    i -= 1;
  for (; i >= from && words.length < 4 && isNameWord(sentence, i, tables); i -= 1)
    words.unshift(sentence.tokens[i]?.key ?? '');
  if (hasRole(sentence, bound.from - 1, 'property')) words.pop();
  return (words.length === 0 && counted ? behind(bound.to) : words).join('-');
}

/** True when a noun stands directly behind a count: "more than one metal source". */
export function hasNoun(sentence: Sentence, bound: Bound, tables: LanguageTables): boolean {
  return bound.to < sentence.tokens.length && isNameWord(sentence, bound.to, tables);
}
