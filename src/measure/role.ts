import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { ScopeReason } from './scope.ts';
import { PURE } from './unit.ts';

/** What a bound is in its sentence: a criterion, a condition of one, or a number that could not be read. */
export type BoundRole =
  | { readonly kind: 'criterion' }
  | {
      readonly kind: 'condition';
      /** True when it qualifies what follows ("a 3 dB bandwidth exceeding"). */ readonly forward: boolean;
    }
  | { readonly kind: 'unparsed'; readonly reason: ScopeReason | 'no-comparator' | 'unknown-unit' };

const CRITERION: BoundRole = { kind: 'criterion' };
const CONDITION: BoundRole = { kind: 'condition', forward: false };
const BARE: BoundRole = { kind: 'unparsed', reason: 'no-comparator' };

/** True when two bounds are joined by nothing but "and", "but", "or" and commas. */
export function isContinuation(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (bound.from - previous.to > 4 || bound.from <= previous.to) return false;
  for (let i = previous.to; i < bound.from; i += 1) {
    if (!hasRole(sentence, i, 'and', 'or') && sentence.tokens[i]?.key !== ',') return false;
  }
  return true;
}

/** How many tokens may lie between two values that share a comparator. */
const ELLIPSIS_REACH = 8;

/** True for "more than 25 % nickel and 20 % chromium": the second value takes the comparator of the first. */
export function isEllipsis(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  const alike =
    previous.comparator !== undefined &&
    previous.from < previous.at &&
    previous.value.unit.symbol === bound.value.unit.symbol;
  if (
    bound.comparator !== undefined ||
    !alike ||
    bound.from - previous.to > ELLIPSIS_REACH ||
    !hasRole(sentence, bound.from - 1, 'and', 'or')
  )
    return false;
  for (let i = previous.to; i < bound.from - 1; i += 1)
    if (sentence.tokens[i]?.kind !== 'word' || hasRole(sentence, i, 'condition', 'property', 'before', 'exception'))
      return false;
  return true;
}

/** True when a bare number is followed by what looks like the symbol of a unit: up to three letters with a capital, or one letter. */
function hasUnknownUnit(sentence: Sentence, bound: Bound): boolean {
  const next = sentence.tokens[bound.at + 1];
  if (bound.value.unit !== PURE || bound.value.spelled || next?.kind !== 'word') return false;
  const printed = sentence.text.slice(next.start, next.end);
  return /^(?:\p{Ll}{0,2}\p{Lu}\p{L}{0,2}|[b-wyz])$/u.test(printed) && printed.length <= 3;
}

/** True when "or" directly behind the previous bound goes on with it, no comma between: "of 100 MHz or the highest … below 100 MHz". */
function isAlternative(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (!hasRole(sentence, previous.to, 'or') || previous.value.unit.baseUnit !== bound.value.unit.baseUnit) return false;
  for (let i = previous.to; i < bound.from; i += 1)
    if (sentence.tokens[i]?.key === ',' || hasRole(sentence, i, 'and')) return false;
  return true;
}

/** True for a bare value that describes the noun of a later criterion: "3 dB bandwidth exceeding", "(1 MeV equivalent) of … or higher". */
function isForward(sentence: Sentence, bound: Bound, next: Bound | undefined): boolean {
  if (
    bound.comparator !== undefined ||
    next?.comparator === undefined ||
    next.from - bound.to > 10 ||
    next.from <= bound.to
  )
    return false;
  if (sentence.tokens[bound.to]?.kind !== 'word' || sentence.cues[bound.to] !== undefined) return false;
  for (let i = bound.to; i < next.from; i += 1)
    if (isStop(sentence, i) || sentence.tokens[i]?.key === ',' || hasRole(sentence, i, 'and', 'or')) return false;
  return true;
}

/** A property word that only describes the noun of a circumstance: "at an operating temperature". */
function isQualifier(sentence: Sentence, index: number, limit: number): boolean {
  for (let i = index - 1; i >= Math.max(limit, index - 2); i -= 1) {
    const role = sentence.cues[i]?.role;
    if (role === 'circumstance' || role === 'condition') return true;
    if (sentence.tokens[i]?.kind !== 'word' || role !== undefined) return false;
  }
  return false;
}

/** The opener that governs a bound: walking back to the last bound, stop or enclosing bracket. */
function findOpener(
  sentence: Sentence,
  bound: Bound,
  limit: number,
): 'condition' | 'circumstance' | 'property' | undefined {
  let weak = false;
  for (let i = bound.from - 1; i >= limit; i -= 1) {
    const partner = sentence.partner[i] ?? -1;
    if (partner > i || isStop(sentence, i)) break;
    if (partner >= 0 && partner < i) {
      i = partner;
      continue;
    }
    if (weak && sentence.tokens[i]?.key === ',') break;
    const role = sentence.cues[i]?.role;
    if (role === 'condition') return 'condition';
    if (role === 'property' && !isQualifier(sentence, i, limit)) return 'property';
    if (role === 'circumstance' || role === 'span' || (role === 'from' && i < bound.from)) weak = true;
  }
  return weak ? 'circumstance' : undefined;
}

function roleOf(sentence: Sentence, bound: Bound, limit: number, hasCriterion: boolean, followed: boolean): BoundRole {
  const opener = findOpener(sentence, bound, limit);
  if (opener === 'condition') return CONDITION;
  if (opener === 'circumstance' && hasCriterion) return CONDITION;
  if (bound.from === limit && bound.from < bound.at && hasCriterion) return CONDITION;
  if (opener === 'circumstance' && bound.comparator === undefined && followed) return CONDITION;
  return bound.comparator === undefined ? BARE : CRITERION;
}

/** Decides for every bound what it is. */
export function assignRoles(
  sentence: Sentence,
  bounds: readonly Bound[],
  scopes: readonly (ScopeReason | undefined)[],
): readonly BoundRole[] {
  const roles: BoundRole[] = [];
  let owned = false;
  bounds.forEach((bound, k) => {
    const previous = bounds[k - 1];
    const scope = scopes[bound.at];
    const before = roles[k - 1];
    const followed = bounds.slice(k + 1, k + 6).some((b) => b.comparator !== undefined);
    const chained =
      previous &&
      before &&
      (bound.end === 'high' || (bound.comparator !== undefined && isContinuation(sentence, previous, bound)));
    if (scope) roles.push({ kind: 'unparsed', reason: scope });
    else if (hasUnknownUnit(sentence, bound)) roles.push({ kind: 'unparsed', reason: 'unknown-unit' });
    else if (
      chained &&
      (bound.end === 'high' || previous.value.unit.baseUnit === bound.value.unit.baseUnit) &&
      before.kind !== 'unparsed'
    )
      roles.push(before);
    else if (previous && before && isEllipsis(sentence, previous, bound)) roles.push(before);
    else if (previous && before?.kind === 'condition' && isAlternative(sentence, previous, bound)) roles.push(before);
    else if (isForward(sentence, bound, bounds[k + 1])) roles.push({ kind: 'condition', forward: true });
    else roles.push(roleOf(sentence, bound, previous?.to ?? 0, owned, followed));
    owned ||= roles[k]?.kind === 'criterion';
  });
  return roles;
}
