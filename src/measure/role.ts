import type { Sentence } from './annotate.ts';
import { announces } from './awaiting.ts';
import type { Bound } from './bound.ts';
import {
  continuesCondition,
  continuesSize,
  describes,
  isAlternative,
  isContinuation,
  opensNoun,
  refinesProviso,
  saysOfWhat,
} from './continuation.ts';
import type { LanguageTables } from './language.ts';
import { isForward } from './listing.ts';
import { findOpener } from './opener.ts';
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

/**
 * True when a bare number is followed by what looks like the symbol of a unit (up to three letters with a capital, or one
 * letter), and when a unit is divided by something unknown ("errors/widget").
 */
function hasUnknownUnit(sentence: Sentence, bound: Bound): boolean {
  const next = sentence.tokens[bound.at + 1];
  const { end = 0 } = sentence.tokens[bound.at] ?? {};
  if (bound.value.unit !== PURE && /^\/\p{L}/u.test(sentence.text.slice(end, end + 2))) return true;
  if (bound.value.unit !== PURE || bound.value.spelled || next?.kind !== 'word') return false;
  const printed = sentence.text.slice(next.start, next.end);
  return /^(?:\p{Ll}{0,2}\p{Lu}\p{L}{0,2}|[b-wyz])$/u.test(printed) && printed.length <= 3;
}

function roleOf(
  sentence: Sentence,
  bound: Bound,
  limit: number,
  around: {
    readonly owned: boolean;
    readonly followed: boolean;
    readonly inserted: boolean;
    readonly tables: LanguageTables;
  },
): BoundRole {
  const { owned: hasCriterion, followed } = around;
  const opener = findOpener(sentence, bound, limit, around.tables);
  if (opener === 'condition') return CONDITION;
  if (opener === 'circumstance' && hasCriterion) return CONDITION;
  if (bound.from === limit && bound.from < bound.at && hasCriterion && !around.inserted) return CONDITION;
  if (opener === 'circumstance' && bound.comparator === undefined && followed) return CONDITION;
  return bound.comparator === undefined ? BARE : CRITERION;
}

/** Decides for every bound what it is; `lent` when the first bound has its comparator from the text above. */
export function assignRoles(
  sentence: Sentence,
  bounds: readonly Bound[],
  scopes: readonly (ScopeReason | undefined)[],
  tables: LanguageTables,
  lent = false,
): readonly BoundRole[] {
  const announced = announces(sentence, tables);
  const roles: BoundRole[] = [];
  let owned = false;
  bounds.forEach((bound, k) => {
    const previous = bounds[k - 1];
    const scope = bound.denied ? 'exception' : scopes[bound.at];
    const before = roles[k - 1];
    const followed = bounds.slice(k + 1, k + 6).some((b) => b.comparator !== undefined);
    const chained =
      previous &&
      before &&
      (bound.end === 'high' || (bound.comparator !== undefined && isContinuation(sentence, previous, bound)));
    if (scope) roles.push({ kind: 'unparsed', reason: scope });
    else if (previous && before && bound.side !== undefined && continuesSize(previous, bound)) roles.push(before);
    else if (announced && k === bounds.length - 1 && bound.comparator === undefined) roles.push(CONDITION);
    else if (hasUnknownUnit(sentence, bound)) roles.push({ kind: 'unparsed', reason: 'unknown-unit' });
    else if (lent && k === 0) roles.push(CRITERION);
    else if (
      chained &&
      (bound.end === 'high' || previous.value.unit.baseUnit === bound.value.unit.baseUnit) &&
      before.kind !== 'unparsed'
    )
      roles.push(before);
    else if (before && bound.listed && before.kind !== 'unparsed') roles.push(before);
    else if (previous && before?.kind === 'condition' && isAlternative(sentence, previous, bound)) roles.push(before);
    else if (previous && before?.kind === 'condition' && continuesCondition(sentence, previous, bound))
      roles.push(before);
    else if (previous && before?.kind === 'condition' && refinesProviso(sentence, previous, bound, tables))
      roles.push(before);
    else if (previous && before?.kind === 'criterion' && describes(sentence, previous, bound, tables))
      roles.push(CONDITION);
    else if (previous && before?.kind === 'criterion' && saysOfWhat(sentence, previous, bound)) roles.push(CONDITION);
    else if (isForward(sentence, bound, bounds[k + 1])) roles.push({ kind: 'condition', forward: true });
    else {
      const inserted = before?.kind === 'condition' && before.forward;
      const fresh = before?.kind === 'criterion' && previous !== undefined && opensNoun(sentence, previous, bound);
      roles.push(fresh ? CRITERION : roleOf(sentence, bound, previous?.to ?? 0, { owned, followed, inserted, tables }));
    }
    owned ||= roles[k]?.kind === 'criterion';
  });
  return roles;
}
