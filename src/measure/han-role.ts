import type { HanBound } from './han-bound.ts';
import type { HanScope } from './han-scope.ts';
import type { HanTables } from './han-tables.ts';
import { isOne } from './han-value.ts';
import { PURE } from './unit.ts';

/** What a bound is: asked, a circumstance, kept unread with a reason, or nothing that measures at all. */
export type HanRole =
  | { readonly kind: 'criterion'; readonly turned?: true }
  | { readonly kind: 'condition' }
  | { readonly kind: 'unparsed'; readonly reason: string }
  | { readonly kind: 'nothing' };

/** A number of this without comparator is a date. */
const YEAR = '年';

/** How many characters behind a bound are looked at. */
const TAIL = 40;
const HEAD = 16;
const DENIED = 48;

/** True for one or more of a thing: mere existence. */
function isVacuous(bound: HanBound): boolean {
  return bound.value.bare && bound.comparator === '>=' && isOne(bound.value.value);
}

/** True for a number that is no measure: without unit and comparator, or with a word of everyday and no comparator. */
function isPlainNumber(bound: HanBound, text: string, tables: HanTables): boolean {
  if (bound.comparator !== undefined) return false;
  const unit = text.slice(bound.value.start, bound.value.end).replace(/^.*[\d〇一二三四五六七八九十百千万億兆亿]/, '');
  return (
    (bound.value.bare && !bound.value.unknown) ||
    ((bound.value.value.spelled || unit === YEAR) && tables.everyday.has(unit))
  );
}

/** The role of one bound by the words around it; `scope` is the scope that it stands in, `doubt` what forbids to read it:
 * a result of arithmetic, or a word that may be several units. */
export function findHanRole(
  text: string,
  bound: HanBound,
  scope: HanScope | undefined,
  doubt: 'formula' | 'unknown-unit' | undefined,
  tables: HanTables,
): HanRole {
  const tail = text.slice(bound.end, bound.end + TAIL);
  const head = (bound.start <= HEAD ? '，' : '') + text.slice(Math.max(0, bound.start - HEAD), bound.start);
  const bare = bound.comparator === undefined;
  const runs = tables.runs.test(tail);
  const isCondition =
    !runs && (bare ? tables.bareCondition.test(tail) : tables.condition.test(tail) && !/[。;]/.test(tail.slice(0, 2)));
  const isWithin = !runs && tables.withinBefore.test(head) && tables.within.test(tail);
  const isListed = !runs && tables.conditionBefore.test(head) && tables.listedCondition.test(tail);
  if (isVacuous(bound) || (bound.value.bare && tables.vacuous.test(head))) return { kind: 'nothing' };
  if (bare && bound.value.bare && !bound.value.unknown) return { kind: 'nothing' };
  if (scope === 'exception') return { kind: 'unparsed', reason: 'exception' };
  if (!bare && tables.denied.test(text.slice(bound.end, bound.end + DENIED)))
    return { kind: 'unparsed', reason: 'exception' };
  if (!bare && tables.unable.test(text.slice(bound.end, bound.end + DENIED)))
    return { kind: 'criterion', turned: true };
  if (isCondition || isWithin || isListed)
    return doubt === 'unknown-unit' ? { kind: 'unparsed', reason: doubt } : { kind: 'condition' };
  if (isPlainNumber(bound, text, tables)) return { kind: 'nothing' };
  if (scope !== undefined) return { kind: 'unparsed', reason: scope };
  if (bound.value.unknown) return bare ? { kind: 'nothing' } : { kind: 'unparsed', reason: 'unknown-unit' };
  const operand =
    tables.expressed.test(head) || tables.operand.test(text.slice(bound.value.end, bound.value.end + TAIL));
  if (operand) return { kind: 'unparsed', reason: 'formula' };
  if (doubt !== undefined && !bare) return { kind: 'unparsed', reason: doubt };
  if (!bare) return { kind: 'criterion' };
  if (bound.units[0] !== PURE && tables.exactly.test(tail) && /[がはを为]$/.test(head)) return { kind: 'criterion' };
  if (bound.units[0] !== PURE && (runs || tables.operated.test(tail))) return { kind: 'criterion' };
  return { kind: 'unparsed', reason: 'no-comparator' };
}
