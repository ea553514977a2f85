import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import { PURE } from './unit.ts';

/** How many tokens may lie between two values that share a comparator. */
const ELLIPSIS_REACH = 8;

/** True when only plain words lie between two places. */
export function isPlain(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (sentence.tokens[i]?.kind !== 'word' || hasRole(sentence, i, 'condition', 'property', 'before', 'exception'))
      return false;
  return true;
}

/**
 * True for "more than 25 % nickel and 20 % chromium" and "above 15 degrees of roll, 10 degrees of pitch": the second value takes
 * the comparator and the role of the first.
 */
function isEllipsis(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  const compared = previous.comparator !== undefined && (previous.from < previous.at || previous.listed);
  const near = bound.from - previous.to <= ELLIPSIS_REACH && bound.from > previous.to;
  if (bound.comparator !== undefined || !compared || !near) return false;
  const joined = hasRole(sentence, bound.from - 1, 'and', 'or');
  const comma = sentence.tokens[bound.from - (joined ? 2 : 1)]?.key === ',';
  if (!joined && !comma) return false;
  const alike = previous.value.unit.symbol === bound.value.unit.symbol;
  if (!alike && (bound.value.unit === PURE || !(joined || previous.listed))) return false;
  return isPlain(sentence, previous.to, bound.from - (joined ? 1 : 0) - (comma ? 1 : 0));
}

/** Most words between the opener of a circumstance and its value ("at a temperature of 303 K"). */
const OPENER_REACH = 4;

/** True for a circumstance that stands between the noun and what compares it: "a viscosity at 303 K less than 47 poise". */
function isInserted(sentence: Sentence, bound: Bound, next: Bound): boolean {
  if (next.from !== bound.to || next.from === next.at || bound.from < bound.at || bound.end !== undefined) return false;
  if (next.value.unit.baseUnit === bound.value.unit.baseUnit) return false;
  for (let i = bound.from - 1; i >= Math.max(0, bound.from - OPENER_REACH); i -= 1) {
    if (hasRole(sentence, i, 'circumstance', 'condition')) return true;
    if (sentence.tokens[i]?.kind !== 'word' || sentence.cues[i] !== undefined) return false;
  }
  return false;
}

/** True for a bare value that describes the noun of a later criterion: "3 dB bandwidth exceeding", "(1 MeV equivalent) of … or higher". */
export function isForward(sentence: Sentence, bound: Bound, next: Bound | undefined): boolean {
  if (bound.comparator === undefined && next?.comparator !== undefined && isInserted(sentence, bound, next))
    return true;
  if (
    bound.comparator !== undefined ||
    next?.comparator === undefined ||
    next.from - bound.to > 10 ||
    next.from <= bound.to
  )
    return false;
  if (sentence.tokens[bound.to]?.kind !== 'word' || sentence.cues[bound.to] !== undefined) return false;
  for (let i = bound.to; i < next.from; i += 1) {
    const close = sentence.partner[i] ?? -1;
    if (close > i && close < next.from) i = close;
    else if (isStop(sentence, i) || sentence.tokens[i]?.key === ',' || hasRole(sentence, i, 'and', 'or')) return false;
  }
  return true;
}

/** Lends the comparator of a value to those that are listed behind it. */
export function completeLists(sentence: Sentence, bounds: readonly Bound[]): readonly Bound[] {
  const complete: Bound[] = [];
  bounds.forEach((bound, k) => {
    const previous = complete[k - 1];
    const listed =
      previous !== undefined && isEllipsis(sentence, previous, bound) && !isForward(sentence, bound, bounds[k + 1]);
    complete.push(listed ? { ...bound, comparator: previous.comparator, listed: true } : bound);
  });
  return complete;
}
