import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { LanguageTables } from './language.ts';
import { PURE } from './unit.ts';

/** Longest clause, in tokens. */
export const CLAUSE = 300;
/** Longest sum without brackets, in tokens. */
const SUM = 8;
/** Most words in the name of a derived quantity. */
const NAME_WORDS = 16;

/** The first token of the clause that a token lies in. */
export function startOfClause(sentence: Sentence, at: number): number {
  let i = at;
  while (i > 0 && at - i < CLAUSE && !isStop(sentence, i - 1)) i -= 1;
  return i;
}

/** True for a sum that stands without brackets, "1.5 + L/500": a bare number and a plus. */
function isOpenSum(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.value?.unit === PURE && sentence.tokens[at + 1]?.key === '+';
}

/** The token behind a sum without brackets: up to the first word of two letters or mark that is none of arithmetic. */
function endOfSum(sentence: Sentence, at: number): number {
  let end = at + 2;
  const goesOn = (i: number) => {
    const { kind, key = '', start = 0, end: stop = 0 } = sentence.tokens[i] ?? {};
    return (
      kind === 'value' || kind === 'code' || '+-−–/×'.includes(key || ' ') || (kind === 'word' && stop - start === 1)
    );
  };
  while (end < at + SUM && goesOn(end)) end += 1;
  return end;
}

/** True when a comparator is followed by an expression in brackets: "less than (1.6 + L/2,000)". */
export function comparesExpression(sentence: Sentence, index: number): boolean {
  const cue = sentence.cues[index];
  if (cue?.role !== 'before' || cue.from !== index || cue.range === true) return false;
  const sign = '−-–'.includes(sentence.tokens[cue.to]?.key ?? ' ') ? 1 : 0;
  const open = cue.to + sign;
  if (isOpenSum(sentence, cue.to)) return true;
  const close = sentence.partner[open] ?? -1;
  if (close < open || close > open + CLAUSE) return false;
  const inside = sentence.tokens.slice(open + 1, close);
  return (
    inside.some((token) => token.kind === 'value' || token.kind === 'code') &&
    inside.some((token) => '+/−-'.includes(token.key) || token.key === '#')
  );
}

/** Stretches "less than (1.6 + L/2,000)" of a sentence: the tokens of comparator and brackets, to be kept as residue. */
export function findExpressions(sentence: Sentence): readonly { readonly from: number; readonly to: number }[] {
  return sentence.tokens.flatMap((_, i) => {
    if (!comparesExpression(sentence, i)) return [];
    const from = sentence.cues[i]?.to ?? i;
    if (isOpenSum(sentence, from)) return [{ from, to: endOfSum(sentence, from) }];
    const open = (sentence.partner[from] ?? -1) > from ? from : from + 1;
    return [{ from, to: (sentence.partner[open] ?? open) + 1 }];
  });
}

/**
 * Values that compare the result of arithmetic in words, by token, with the name of the derived quantity: in "a product of
 * delay time and bandwidth of more than 90" the value 90 has the name `product-of-delay-time-and-bandwidth`.
 */
export function findDerived(sentence: Sentence, tables: LanguageTables): ReadonlyMap<number, string> {
  const derived = new Map<number, string>();
  sentence.cues.forEach((cue, i) => {
    if (cue?.role !== 'derived' || cue.from !== i || isInside(sentence, i)) return;
    const comparator = findComparator(sentence, cue.to);
    if (comparator === undefined) return;
    const start = tables.infixes.has(sentence.tokens[i]?.key ?? '') ? startOfClause(sentence, i) : i;
    const at = sentence.cues[comparator]?.to ?? comparator;
    if (sentence.tokens[at]?.value?.unit === PURE) return;
    derived.set(at, nameBetween(sentence, start, comparator, tables));
  });
  return derived;
}

function isInside(sentence: Sentence, index: number): boolean {
  for (let i = index; i >= Math.max(0, index - CLAUSE) && !isStop(sentence, i); i -= 1) {
    const partner = sentence.partner[i] ?? -1;
    if (partner > index) return true;
  }
  return false;
}

/** The first comparator behind `from` in the same clause, outside brackets, with a value directly behind it. */
function findComparator(sentence: Sentence, from: number): number | undefined {
  for (let i = from; i < Math.min(sentence.tokens.length, from + CLAUSE) && !isStop(sentence, i); i += 1) {
    const close = sentence.partner[i] ?? -1;
    if (close > i) i = close;
    else if (sentence.tokens[i]?.key === ',') return undefined;
    else if (hasRole(sentence, i, 'before'))
      return sentence.tokens[sentence.cues[i]?.to ?? i]?.kind === 'value' ? i : undefined;
  }
  return undefined;
}

function nameBetween(sentence: Sentence, from: number, to: number, tables: LanguageTables): string {
  const words: string[] = [];
  for (let i = from; i < to && words.length < NAME_WORDS; i += 1) {
    const close = sentence.partner[i] ?? -1;
    const token = sentence.tokens[i];
    if (close > i) i = close;
    else if (token?.kind === 'word' && !tables.articles.has(token.key) && i < to - 1) words.push(token.key);
  }
  return words.join('-');
}

/** True for brackets that say what a letter stands for: "(λ is equal to 500 nm)". */
export function explainsSymbol(sentence: Sentence, at: number): boolean {
  const cue = sentence.cues[at - 1];
  if (cue?.role !== 'before' || cue.comparator !== '=') return false;
  let letter = cue.from - 1;
  if (sentence.cues[letter]?.comparator === '=' || sentence.tokens[letter]?.key === 'is') letter -= 1;
  const { start = 0, end = 0 } = sentence.tokens[letter] ?? {};
  return end - start === 1 && sentence.tokens[letter - 1]?.key === '(' && sentence.tokens[letter]?.kind === 'word';
}

/** True for the part of a letter's value: the 10 of "λ/10". */
export function dividesSymbol(sentence: Sentence, at: number): boolean {
  const letter = sentence.tokens[at - 2];
  return sentence.tokens[at - 1]?.key === '/' && letter?.kind === 'word' && letter.end - letter.start === 1;
}
