import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';

const BEFORE_WINDOW = 45;
const AFTER_WINDOW = 14;

/** Where the words that may name a bound begin: behind the last bound or stop, at most 45 tokens back. */
export function windowStart(sentence: Sentence, bound: Bound, limit: number): number {
  let i = bound.from;
  const lowest = Math.max(limit, bound.from - BEFORE_WINDOW);
  while (i > lowest && !isStop(sentence, i - 1)) {
    const open = sentence.partner[i - 1] ?? -1;
    i = open >= lowest && open < i - 1 ? open : i - 1;
  }
  return i;
}

/** The token behind the words that may name a bound: up to a stop, a comma or the next comparator, at most 14 tokens on. */
export function windowEnd(sentence: Sentence, bound: Bound, limit: number): number {
  let i = bound.to;
  const highest = Math.min(limit, bound.to + AFTER_WINDOW);
  const counted = bound.value.unit.symbol === '1';
  const ends = (k: number) =>
    isStop(sentence, k) || (!counted && (sentence.tokens[k]?.key === ',' || hasRole(sentence, k, 'before')));
  while (i < highest && !ends(i)) i += 1;
  return i;
}
