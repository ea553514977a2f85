import type { Comparator } from '../model/provision.ts';
import type { HanBound } from './han-bound.ts';
import type { HanNames, NamedUnit } from './han-fit.ts';
import type { HanRole } from './han-role.ts';
import type { HanTables } from './han-tables.ts';
import { convertToBase } from './unit.ts';

/** A bound with what it is asked of and as what. */
export interface HanItem {
  readonly bound: HanBound;
  readonly role: HanRole;
  readonly named: NamedUnit;
  readonly comparator: Comparator;
  /** True for both ends of a range that must be covered whole. */
  readonly spanned: boolean;
}

/** How many bounds before a circumstance are looked through for what it belongs to. */
const GROUP = 4;
/** Longest stretch between the ends of "from below A to above B", and behind them. */
const SPAN = 12;
/** Longest stretch between two bounds that share a name. */
const SHARED = 8;

/** True when a bound is an end of "from below A to above B". */
export function isSpanned(text: string, bounds: readonly HanBound[], k: number, tables: HanTables): boolean {
  const opens = (n: number) => {
    const low = bounds[n];
    const high = bounds[n + 1];
    if (!low || !high || high.start - low.end > SPAN || !/^<=?$/.test(low.comparator ?? '')) return false;
    if (!/^>=?$/.test(high.comparator ?? '')) return false;
    const tail = text.slice(high.end, high.end + SPAN);
    return tables.spanFrom.test(text.slice(low.end, high.start)) && tables.spanTo.test(tail);
  };
  return opens(k) || opens(k - 1);
}

/** Gives a bound without a name that of the one before it, where both are listed ("一二〇ミリメートル以上及び五〇ミリメートル以上"). */
export function inheritNames(items: readonly HanItem[], text: string, tables: HanTables): readonly HanItem[] {
  const result: HanItem[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const between = before ? text.slice(before.bound.end, item.bound.start) : '';
    const listed = before && item.named.name.id === '' && between.length <= SHARED && tables.listed.test(between);
    const alike = listed && before.named.unit.baseUnit === item.named.unit.baseUnit;
    result.push(alike ? { ...item, named: { ...item.named, name: before.named.name } } : item);
  }
  return result;
}

/** The names of the sides of a thing, by their number, the longest first. */
const SIDES: ReadonlyMap<number, readonly string[]> = new Map([
  [2, ['longest-side', 'shortest-side']],
  [3, ['longest-side', 'middle-side', 'shortest-side']],
]);
/** How far before the first of several sides their word is looked for, in characters. */
const SIDE_REACH = 16;

/** Names bounds that are listed for each side of a thing by their length, in whatever order they are printed. */
export function nameSides(
  items: readonly HanItem[],
  text: string,
  tables: HanTables,
  rows: HanNames['rows'],
): readonly HanItem[] {
  const first = items.findIndex(({ bound }) =>
    tables.sides?.test(text.slice(Math.max(0, bound.start - SIDE_REACH), bound.start)),
  );
  if (first < 0) return items;
  let end = first + 1;
  for (let next = items[end]; next && isListed(items[end - 1], next, text, tables); next = items[end]) end += 1;
  const ids = SIDES.get(end - first) ?? [];
  const longest = items.slice(first, end).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return items.map((item) => {
    const row = rows.get(ids[longest.indexOf(item)] ?? '');
    return row ? { ...item, named: { ...item.named, name: { id: row.id, row } } } : item;
  });
}

function lengthOf({ bound }: HanItem): number {
  return convertToBase(bound.value.value.exact, bound.value.value.unit);
}

/** True for a bound directly behind another of the same kind, joined by a comma or "and". */
function isListed(before: HanItem | undefined, item: HanItem, text: string, tables: HanTables): boolean {
  const between = before ? text.slice(before.bound.end, item.bound.start) : '';
  const alike = before?.bound.value.value.unit.baseUnit === item.bound.value.value.unit.baseUnit;
  return alike && between.length <= SHARED && tables.listed.test(between);
}

/** True for a circumstance of all that a text announces at its end. */
export function isAnnounced(items: readonly HanItem[], k: number, text: string, tables: HanTables): boolean {
  const rest = items.slice(k).filter(({ role }) => role.kind !== 'nothing');
  const end = items[k]?.bound.end;
  if (end === undefined || rest.length === 0 || !rest.every(({ role }) => role.kind === 'condition')) return false;
  return tables.announces?.test(text.slice(end)) === true;
}

/**
 * A circumstance of nothing is a criterion when compared, else it stays unread, unless it is one of all that is announced; the
 * ends of a range share their role.
 */
export function settleRoles(items: readonly HanItem[], text: string, tables: HanTables): readonly HanItem[] {
  const shared = items.map((item, k): HanItem => {
    const next = items[k + 1];
    const low = next?.bound.chained === true && next.role.kind === 'condition' && item.role.kind === 'criterion';
    return low ? { ...item, role: next.role } : item;
  });
  let criterion = false;
  const owned = shared.map((item) => item.role.kind === 'criterion');
  return shared
    .toReversed()
    .map((item, i): HanItem => {
      const k = shared.length - 1 - i;
      if (owned[k]) criterion = true;
      if (item.role.kind !== 'condition' || criterion || owned.slice(Math.max(0, k - GROUP), k).includes(true))
        return item;
      if (isAnnounced(shared, k, text, tables)) return item;
      const owner = shared.slice(k + 1).find(({ role }) => role.kind !== 'condition')?.role;
      if (owner?.kind === 'unparsed' && owner.reason === 'formula') return { ...item, role: owner };
      return item.bound.comparator === undefined
        ? { ...item, role: { kind: 'unparsed', reason: 'no-comparator' } }
        : { ...item, role: { kind: 'criterion' } };
    })
    .toReversed();
}
