import type { Condition, Criterion, Unparsed } from '../model/provision.ts';
import { HanBoundReader } from './han-bound.ts';
import type { HanBound } from './han-bound.ts';
import { numberHanBranches, splitByName } from './han-branch.ts';
import type { HanComparators } from './han-comparator.ts';
import { collectHanConditions, conditionOf, measureItem } from './han-condition.ts';
import type { HanNames } from './han-fit.ts';
import { inheritNames, isAnnounced, isSpanned, nameSides, settleRoles } from './han-item.ts';
import type { HanItem } from './han-item.ts';
import { HanNamer } from './han-name.ts';
import { findHanRole } from './han-role.ts';
import type { HanRole } from './han-role.ts';
import { createScopeMap } from './han-scope.ts';
import type { HanTables } from './han-tables.ts';
import type { HanUnitReader } from './han-unit.ts';
import { foldWidth } from './fold-width.ts';
import { ValueFinder } from './han-value.ts';
import { settleComparator } from './comparator.ts';
import { negateComparator } from './negation.ts';
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

/** Most bounds that are named together. */
const GROUP = 4;
/** How far behind a bound its carrier may stand, in characters. */
const CARRIER_REACH = 24;
/** What a carrier has of its own. */
const CARRIED: ReadonlySet<string> = new Set(['range', 'payload']);

/** A comparator that the quantity does not settle, and several bounds of what an item cannot do. */
const OTHER: HanRole = { kind: 'unparsed', reason: 'other' };
const EXCEPTION: HanRole = { kind: 'unparsed', reason: 'exception' };

/** Reads one text. */
class HanReader {
  readonly #text: string;
  readonly #printed: string;
  readonly #tools: HanTools;
  readonly #bounds: readonly HanBound[];
  readonly #items: readonly HanItem[];
  /** Conditions of all that the parent lists. */
  readonly #handed: readonly Condition[];

  constructor(printed: string, lead: string, tools: HanTools, handed: readonly Condition[]) {
    const text = foldWidth(printed);
    const values = new ValueFinder(text, tools.tables, tools.readUnit).find();
    this.#printed = printed;
    this.#text = text;
    this.#tools = tools;
    this.#handed = handed;
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

  /** True for a bound that is no end of a range. */
  #isAlone(k: number): boolean {
    return this.#bounds[k]?.chained !== true && this.#bounds[k + 1]?.chained !== true;
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
      const turned = role.kind === 'criterion' && role.turned === true;
      const printed = turned && bound.comparator ? negateComparator(bound.comparator) : bound.comparator;
      const settled = printed === undefined ? '=' : settleComparator(printed, named.name, named.unit.symbol);
      return {
        bound,
        role: turned && !this.#isAlone(k) ? EXCEPTION : settled === undefined ? OTHER : role,
        named: { ...named, unit: bound.units.find((unit) => unit.baseUnit === named.unit.baseUnit) ?? named.unit },
        comparator: settled ?? '=',
        spanned: isSpanned(this.#text, this.#bounds, k, this.#tools.tables),
      };
    });
    const { tables, names } = this.#tools;
    const named = nameSides(inheritNames(items, this.#text, tables), this.#text, tables, names.rows);
    return settleRoles(named, this.#text, tables);
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
      ...measureItem(item),
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
    const at = collectHanConditions(this.#items, places);
    const criteria = places.map((k, i) =>
      this.#criterion(k, i + 1, branches[i] ?? 0, [...this.#handed, ...(at.get(k) ?? [])]),
    );
    const others = places.map((k) => (this.#isAlone(k) ? this.#items[k]?.named.other?.id : undefined));
    return splitByName(criteria, others);
  }

  /** The conditions of all that this text announces. */
  announced(): readonly Condition[] {
    const { tables } = this.#tools;
    return this.#items.filter((_, k) => isAnnounced(this.#items, k, this.#text, tables)).map(conditionOf);
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

/** The conditions that a text states for all that it announces (二〇度の温度における密度が次のいずれか); none for most texts. */
export function readHanConditions(lead: string, tools: HanTools): readonly Condition[] {
  return tools.tables.announces ? new HanReader(lead, '', tools, []).announced() : [];
}

/**
 * Reads all criteria of a text in Japanese or Chinese, with the parent's text to name what the text itself does not, and the
 * conditions that the parent states for all that it lists.
 */
export function readHanText(text: string, lead: string, tools: HanTools, handed: readonly Condition[]): Reading {
  return new HanReader(text, lead, tools, handed).build();
}
