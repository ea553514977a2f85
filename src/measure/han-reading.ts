import type { Comparator, Condition, Criterion, Unparsed } from '../model/provision.ts';
import { HanBoundReader } from './han-bound.ts';
import type { HanBound } from './han-bound.ts';
import { numberHanBranches } from './han-branch.ts';
import type { HanComparators } from './han-comparator.ts';
import { HanNamer } from './han-name.ts';
import type { HanNames, NamedUnit } from './han-name.ts';
import { findHanRole } from './han-role.ts';
import type { HanRole } from './han-role.ts';
import { createScopeMap } from './han-scope.ts';
import type { HanTables } from './han-tables.ts';
import type { HanUnitReader } from './han-unit.ts';
import { foldWidth, ValueFinder } from './han-value.ts';
import { settleComparator } from './comparator.ts';
import type { Placed, Reading } from './reading.ts';
import { measuredOf } from './restatement.ts';
import type { Span } from './tally.ts';

/** What one language's reader is made of. */
export interface HanTools {
  readonly tables: HanTables;
  readonly readUnit: HanUnitReader;
  readonly comparators: HanComparators;
  readonly names: HanNames;
}

interface HanItem {
  readonly bound: HanBound;
  readonly role: HanRole;
  readonly named: NamedUnit;
  readonly comparator: Comparator;
  /** True for both ends of a range that must be covered whole. */
  readonly spanned: boolean;
}

/** Most bounds that are named together. */
const GROUP = 4;
/** Most conditions that one criterion takes. */
const CONDITIONS = 8;
/** How far behind a bound its carrier may stand, in characters. */
const CARRIER_REACH = 24;
/** What a carrier has of its own. */
const CARRIED: ReadonlySet<string> = new Set(['range', 'payload']);

/** Reads one text. */
class HanReader {
  readonly #text: string;
  readonly #printed: string;
  readonly #tools: HanTools;
  readonly #bounds: readonly HanBound[];
  readonly #items: readonly HanItem[];

  constructor(printed: string, lead: string, tools: HanTools) {
    const text = foldWidth(printed);
    const values = new ValueFinder(text, tools.tables, tools.readUnit).find();
    this.#printed = printed;
    this.#text = text;
    this.#tools = tools;
    this.#bounds = new HanBoundReader(text, values, tools.tables, tools.comparators).read();
    this.#items = this.#bounds.length === 0 ? [] : this.#read(foldWidth(lead));
  }

  /** The first and last bound that are named together with the one at `k`. */
  #group(k: number): { readonly first: number; readonly last: number } {
    let first = k;
    while (first > 0 && k - first < GROUP && this.#bounds[first]?.chained) first -= 1;
    let last = k;
    while (last - k < GROUP && this.#bounds[last + 1]?.chained) last += 1;
    return { first, last };
  }

  /** Where the words that name a bound may begin: behind the last bound that is compared. */
  #nameStart(k: number): number {
    let n = k - 1;
    while (n > k - GROUP && n >= 0 && this.#bounds[n]?.comparator === undefined) n -= 1;
    return this.#bounds[n]?.end ?? 0;
  }

  #read(lead: string): readonly HanItem[] {
    const namer = new HanNamer(this.#text, lead, this.#tools.names);
    const scopeAt = createScopeMap(this.#text, this.#tools.tables);
    const items = this.#bounds.map((bound, k): HanItem => {
      const { first, last } = this.#group(k);
      const from = this.#nameStart(first);
      const head = this.#bounds[first] as HanBound;
      const to = this.#bounds[last + 1]?.start ?? this.#text.length;
      const named = namer.name(head, this.#bounds[last] as HanBound, from, to);
      const unknown = named.ambiguous ? 'unknown-unit' : undefined;
      const multiple = this.#text.slice(bound.value.start, bound.value.end).endsWith(this.#tools.tables.multiple);
      const isFormula = namer.isDerived(head, from, named) || (multiple && named.name.row === undefined);
      const doubt = isFormula ? 'formula' : unknown;
      const role = findHanRole(this.#text, bound, scopeAt(bound.start), doubt, this.#tools.tables);
      const settled =
        bound.comparator === undefined ? '=' : settleComparator(bound.comparator, named.name, named.unit.symbol);
      return {
        bound,
        role: settled === undefined ? { kind: 'unparsed', reason: 'other' } : role,
        named: { ...named, unit: bound.units.find((unit) => unit.baseUnit === named.unit.baseUnit) ?? named.unit },
        comparator: settled ?? '=',
        spanned: this.#isSpanned(k),
      };
    });
    return this.#settle(items);
  }

  /** True when a bound is an end of "from below A to above B". */
  #isSpanned(k: number): boolean {
    const { spanFrom, spanTo } = this.#tools.tables;
    const opens = (n: number) => {
      const low = this.#bounds[n];
      const high = this.#bounds[n + 1];
      if (!low || !high || high.start - low.end > 12 || !/^<=?$/.test(low.comparator ?? '')) return false;
      if (!/^>=?$/.test(high.comparator ?? '')) return false;
      const tail = this.#text.slice(high.end, high.end + 12);
      return spanFrom.test(this.#text.slice(low.end, high.start)) && spanTo.test(tail);
    };
    return opens(k) || opens(k - 1);
  }

  /** A circumstance of nothing is a criterion when compared, else it stays unread; the ends of a range share their role. */
  #settle(items: readonly HanItem[]): readonly HanItem[] {
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
        return item.bound.comparator === undefined
          ? { ...item, role: { kind: 'unparsed', reason: 'no-comparator' } }
          : { ...item, role: { kind: 'criterion' } };
      })
      .toReversed();
  }

  #measured(item: HanItem) {
    return measuredOf({ ...item.bound.value.value, unit: item.named.unit });
  }

  #conditionOf(item: HanItem): Condition {
    return { quantity: item.named.name.id, comparator: item.comparator, ...this.#measured(item) };
  }

  /** The conditions of each criterion: those since the criterion before it, or, behind the last one, those that follow. */
  #conditions(places: readonly number[]): ReadonlyMap<number, readonly Condition[]> {
    const result = new Map<number, Condition[]>();
    const last = places.at(-1) ?? -1;
    let waiting: Condition[] = [];
    this.#items.forEach((item, k) => {
      if (item.role.kind === 'condition') {
        const own = k > last ? result.get(last) : waiting;
        if (own && own.length < CONDITIONS) own.push(this.#conditionOf(item));
      }
      if (item.role.kind !== 'criterion') return;
      const shared = item.bound.chained ? (result.get(k - 1) ?? []) : [];
      result.set(k, [...shared, ...waiting]);
      waiting = [];
    });
    return result;
  }

  /** The rocket or aerial vehicle whose range or payload is meant. */
  #object(item: HanItem): string {
    if (!CARRIED.has(item.named.name.id)) return '';
    const around = this.#text.slice(Math.max(0, item.bound.start - CARRIER_REACH), item.bound.end + CARRIER_REACH * 2);
    return this.#tools.tables.carriers.find(([word]) => around.includes(word))?.[1] ?? '';
  }

  #criterion(k: number, n: number, branch: number, at: readonly Condition[]): Criterion {
    const item = this.#items[k] as HanItem;
    const { bound, named } = item;
    const end = item.spanned ? (item.comparator.startsWith('<') ? '-min' : '-max') : '';
    return {
      n,
      branch,
      quantity: named.name.id + end,
      comparator: item.comparator,
      ...this.#measured(item),
      printed: this.#printed.slice(bound.value.start, bound.value.end),
      restated: bound.restated.map(({ value }) => measuredOf(value)),
      at,
      object: this.#object(item),
    };
  }

  #criteria(): readonly Criterion[] {
    const places = this.#items.flatMap((item, k) => (item.role.kind === 'criterion' ? [k] : []));
    const extents = places.map((k) => this.#bounds[k] as HanBound);
    const branches = numberHanBranches(this.#text, extents, this.#tools.tables);
    const at = this.#conditions(places);
    return places.map((k, i) => this.#criterion(k, i + 1, branches[i] ?? 0, at.get(k) ?? []));
  }

  build(): Reading {
    const placed: Placed[] = [];
    const unparsed: Unparsed[] = [];
    const cuts: Span[] = [];
    for (const { bound, role } of this.#items) {
      const { start, end } = bound.value;
      if (role.kind === 'nothing') continue;
      const kind = role.kind === 'criterion' ? 'criteria' : role.kind === 'condition' ? 'conditions' : 'unparsed';
      placed.push({ start, end, role: kind });
      for (const value of bound.divisors) placed.push({ start: value.start, end: value.end, role: kind });
      for (const value of bound.restated)
        placed.push({
          start: value.start,
          end: value.end,
          role: role.kind === 'unparsed' ? 'unparsed' : 'restatements',
        });
      if (role.kind === 'unparsed')
        for (const value of [bound.value, ...bound.restated])
          unparsed.push({ printed: this.#printed.slice(value.start, value.end), reason: role.reason });
      cuts.push({ start: bound.start, end: bound.end });
    }
    return { criteria: this.#criteria(), unparsed, placed, cuts };
  }
}

/** Reads all criteria of a text in Japanese or Chinese, with the parent's text to name what the text itself does not. */
export function readHanText(text: string, lead: string, tools: HanTools): Reading {
  return new HanReader(text, lead, tools).build();
}
