import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import { convertToBase } from './unit.ts';

/** Most words between "from" or "to" and the brackets that hold an end. */
const WORDS = 4;

/** The token of the opening bracket that holds a bare bound as its first value, when it stands behind a few words; -1 otherwise. */
function openingOf(sentence: Sentence, bound: Bound): number {
  const open = bound.from - 1;
  const bare = bound.comparator === undefined && bound.end === undefined;
  return bare && (sentence.partner[open] ?? -1) > bound.at ? open : -1;
}

/** True when only words lie between brackets and the word before them that a test accepts. */
function follows(sentence: Sentence, open: number, isOpener: (index: number) => boolean): boolean {
  for (let i = open - 1; i >= Math.max(0, open - WORDS - 1); i -= 1) {
    if (isOpener(i)) return true;
    if (sentence.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/**
 * Reads ranges whose ends stand in brackets behind what they are of, "from tar (5 Pa·s at 300 K) down to water (1 mPa·s at 300 K)":
 * all between the ends must be covered. Other bounds stay as they are.
 */
export function spanBrackets(sentence: Sentence, bounds: readonly Bound[]): readonly Bound[] {
  const result = [...bounds];
  bounds.forEach((first, k) => {
    const open = openingOf(sentence, first);
    if (open < 0 || !follows(sentence, open, (i) => hasRole(sentence, i, 'from'))) return;
    const close = sentence.partner[open] ?? -1;
    const found = bounds.slice(k + 1, k + 1 + WORDS).findIndex((b) => b.from > close);
    const m = found < 0 ? -1 : k + 1 + found;
    const second = bounds[m];
    const joins = (i: number) => hasRole(sentence, i, 'to') || sentence.cues[i]?.range === true;
    if (!second || second.value.unit.baseUnit !== first.value.unit.baseUnit) return;
    if (openingOf(sentence, second) < 0 || !follows(sentence, second.from - 1, joins)) return;
    const size = ({ value }: Bound) => convertToBase(value.exact, value.unit);
    const firstIsLow = size(first) <= size(second);
    const end = (bound: Bound, low: boolean): Bound => ({
      ...bound,
      comparator: low ? '<=' : '>=',
      end: low ? 'low' : 'high',
      outward: true,
    });
    result[k] = end(first, firstIsLow);
    result[m] = end(second, !firstIsLow);
  });
  return result;
}
