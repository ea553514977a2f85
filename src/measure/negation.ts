import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables, PrintedComparator } from './language.ts';

const OPPOSITE: Readonly<Record<PrintedComparator, PrintedComparator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '=',
  better: 'worse=',
  'better=': 'worse',
  worse: 'better=',
  'worse=': 'better',
};

/** The comparator of what is left when a bound is denied: not "4 800 or more" is "less than 4 800". */
export function negateComparator(comparator: PrintedComparator): PrintedComparator {
  return OPPOSITE[comparator];
}

/** Longest stretch that a negation governs, in tokens. */
const REACH = 30;

/** The token behind what a "not" governs: up to a comma, a stop, a condition, or an "and" with a property of its own. */
function endOfNegation(sentence: Sentence, from: number): number {
  const last = Math.min(sentence.tokens.length, from + REACH);
  for (let i = from; i < last; i += 1) {
    const close = sentence.partner[i] ?? -1;
    if (close > i) {
      i = close;
      continue;
    }
    const opensInfinitive = i === from + 1 && sentence.tokens[i]?.key === ',';
    if (opensInfinitive) continue;
    if (close >= 0 || isStop(sentence, i) || sentence.tokens[i]?.key === ',') return i;
    if (hasRole(sentence, i, 'condition', 'exception', 'not')) return i;
    if (hasRole(sentence, i, 'and') && hasRole(sentence, i + 1, 'property', 'not')) return i;
  }
  return last;
}

/** True when "other than" stands directly before a range: "at frequencies other than 4 to 5 GHz". */
export function leavesOutRange(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.value !== undefined &&
    hasRole(sentence, at + 1, 'to') &&
    sentence.tokens[at + 2]?.value !== undefined
  );
}

/** Most words between "outside the" and the range. */
const OUTSIDE_REACH = 6;

/** True when the words before a range say that what lies outside it is meant. */
function isLeftOut(sentence: Sentence, low: Bound): boolean {
  if (hasRole(sentence, low.at - 1, 'besides')) return leavesOutRange(sentence, low.at);
  for (let i = low.from - 1; i >= Math.max(0, low.from - OUTSIDE_REACH); i -= 1) {
    if (hasRole(sentence, i, 'outside')) return true;
    if (sentence.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Turns round the ranges that are left out: what lies below them, or above. */
function leaveOutRanges(sentence: Sentence, bounds: readonly Bound[]): readonly Bound[] {
  return bounds.map((bound, k) => {
    const low = bound.end === 'high' ? bounds[k - 1] : bound;
    if (bound.end === undefined || bound.comparator === undefined || !low || !isLeftOut(sentence, low)) return bound;
    const comparator = OPPOSITE[bound.comparator];
    return bound.end === 'high' ? { ...bound, comparator, alternative: true } : { ...bound, comparator };
  });
}

/**
 * True when what is denied has a property of its own: in "no lathe with more than 5 axes" either may be what is missing. Where "with"
 * gives all properties, as in German, "not suited to carry parts with a mass above 5 kg" denies no part.
 */
function hasAccompaniment(sentence: Sentence, from: number, to: number, tables: LanguageTables): boolean {
  if (tables.compounds === true && tables.able.has(sentence.tokens[from]?.key ?? '')) return false;
  for (let i = from; i < to; i += 1) if (tables.accompanying.has(sentence.tokens[i]?.key ?? '')) return true;
  return false;
}

/** True when a bound only says where the one before it holds: "at least 450 kg to a range of at least 250 km". */
function isCircumstance(sentence: Sentence, previous: Bound | undefined, bound: Bound): boolean {
  let found = false;
  for (let i = previous?.to ?? 0; i < bound.from; i += 1) {
    if (sentence.tokens[i]?.kind !== 'word' || hasRole(sentence, i, 'and', 'or', 'property')) return false;
    found ||= hasRole(sentence, i, 'circumstance', 'condition', 'to');
  }
  return found;
}

/**
 * Turns round what "not" governs: "not capable of withstanding more than 450 K" asks for 450 K or less. Where one "not" governs
 * several bounds it is not said which of them fails: those are marked `denied` and stay unread.
 */
export function applyNegations(sentence: Sentence, bounds: readonly Bound[], tables: LanguageTables): readonly Bound[] {
  const result = [...leaveOutRanges(sentence, bounds)];
  sentence.cues.forEach((cue, i) => {
    if (cue?.role !== 'not' || cue.from !== i || !tables.negatable.has(sentence.tokens[cue.to]?.key ?? '')) return;
    const end = endOfNegation(sentence, cue.to);
    const governed = bounds.flatMap((bound, k) => (bound.at >= cue.to && bound.at < end ? [k] : []));
    const compared = governed.filter((k, n) => {
      const bound = bounds[k] as Bound;
      return bound.comparator !== undefined && (n === 0 || !isCircumstance(sentence, bounds[k - 1], bound));
    });
    for (const k of compared) {
      const bound = bounds[k] as Bound;
      const comparator = bound.comparator as PrintedComparator;
      const plain =
        compared.length === 1 && comparator !== '=' && !hasAccompaniment(sentence, cue.to, bound.from, tables);
      result[k] = plain ? { ...bound, comparator: OPPOSITE[comparator] } : { ...bound, denied: true };
    }
  });
  return result;
}
