import type { Comparator } from '../model/provision.ts';
import { isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { awaitsChildren } from './awaiting.ts';
import { isHead, isStated } from './bare-value.ts';
import { findBounds } from './bound.ts';
import type { Bound } from './bound.ts';
import { asLent, settleComparator } from './comparator.ts';
import { findDerived } from './formula.ts';
import type { PrintedComparator } from './language.ts';
import type { Lead } from './lead.ts';
import { findCarrier, findObject } from './object.ts';
import { fallBack } from './plain-name.ts';
import { hasNoun } from './printed-name.ts';
import { nameBound } from './quantity.ts';
import type { QuantityName, ReadingTools } from './quantity.ts';
import { isContinuation } from './continuation.ts';
import { assignRoles } from './role.ts';
import type { BoundRole } from './role.ts';
import { markScopes } from './scope.ts';
import { PURE } from './unit.ts';

/** A bound with its role, name and comparator. */
export interface Item {
  readonly bound: Bound;
  role: BoundRole['kind'];
  reason: string;
  name: QuantityName;
  comparator: Comparator;
  readonly object: string;
  /** True when it is a property of what the item is made for, and so no alternative to others. */
  readonly carried: boolean;
  /** A condition of the next criterion, not of the one before. */
  readonly forward: boolean;
}

/** Most bounds that are read as one chain. */
const CHAIN = 8;

/** The share of anything, which yields to the kind of share that the unit names. */
const CONTENT = 'content';

/** Joins bounds with roles, names and the lead's help. */
class ItemReader {
  readonly #s: Sentence;
  readonly #lead: Lead;
  readonly #tools: ReadingTools;
  readonly #bounds: readonly Bound[];
  readonly #derived: ReadonlyMap<number, string>;
  readonly items: Item[] = [];

  constructor(sentence: Sentence, lead: Lead, tools: ReadingTools) {
    this.#s = sentence;
    this.#lead = lead;
    this.#tools = tools;
    this.#bounds = findBounds(sentence, tools.tables);
    this.#derived = findDerived(sentence, tools.tables);
    const first = this.#bounds[0];
    const lent = first !== undefined && this.#borrows(first, 0);
    const roles = assignRoles(
      sentence,
      this.#bounds,
      markScopes(sentence, tools.tables, tools.defines),
      tools.tables,
      lent,
    );
    this.#bounds.forEach((bound, k) => this.items.push(this.#read(bound, roles[k] as BoundRole, k)));
    this.#settleRoles();
    this.#shareNames();
  }

  /** A bound without a name takes that of the bound that continues it: "exceeding 0.1 m but not exceeding 1 m in diameter". */
  #shareNames(): void {
    this.items.forEach((item, k) => {
      const next = this.items[k + 1];
      const alike =
        next && next.bound.value.unit.baseUnit === item.bound.value.unit.baseUnit && next.name.row !== undefined;
      if (alike && item.name.row === undefined && isContinuation(this.#s, item.bound, next.bound))
        item.name = next.name;
    });
  }

  #read(bound: Bound, role: BoundRole, k: number): Item {
    const previous = this.#bounds[k - 1];
    const before = this.items[k - 1];
    const next = this.#bounds[k + 1];
    const from = previous?.to ?? 0;
    const to = next?.from ?? this.#s.tokens.length;
    const chained =
      previous !== undefined &&
      before !== undefined &&
      (bound.end === 'high' || isContinuation(this.#s, previous, bound));
    const name = this.#name(bound, k, chained);
    const bare = role.kind === 'unparsed' && role.reason === 'no-comparator';
    const kind = bare && (this.#borrows(bound, k) || this.#isExact(bound, name)) ? 'criterion' : role.kind;
    const printed =
      bound.comparator ??
      this.#borrowed(bound, k) ??
      (this.#isExact(bound, name) ? '=' : undefined) ??
      (chained && before.role === 'criterion' ? previous.comparator : undefined);
    const inherited = chained && bound.comparator === undefined && bare && printed !== undefined;
    const { unit, exact } = bound.value;
    const meant = bound.comparator ?? asLent(printed, name);
    const comparator = meant && settleComparator(meant, name, unit.symbol, exact);
    const object = findObject(this.#s, bound, from, to, this.#tools.tables);
    const carrier = findCarrier(this.#s, bound, name.row?.id ?? '', this.#tools.tables);
    const lost = printed !== undefined && comparator === undefined;
    return {
      bound,
      role: lost ? 'unparsed' : inherited ? (before?.role ?? kind) : kind,
      reason: lost ? 'other' : role.kind === 'unparsed' ? role.reason : 'no-comparator',
      name: carrier?.name ?? name,
      comparator: comparator ?? '=',
      forward: role.kind === 'condition' && role.forward,
      object: carrier?.object ?? object,
      carried: carrier !== undefined,
    };
  }

  /** A bare value at the head of the text takes the comparator that waits in the lead. */
  #borrows(bound: Bound, k: number): boolean {
    return this.#borrowed(bound, k) !== undefined;
  }

  #borrowed(bound: Bound, k: number): PrintedComparator | undefined {
    if (bound.comparator !== undefined || k > 0 || this.#lead.comparator === undefined) return undefined;
    for (let i = bound.to; i < this.#s.tokens.length && !isStop(this.#s, i) && !this.#s.tokens[i]?.value; i += 1)
      if (this.#s.cues[i]?.role === 'after') return undefined;
    return isHead(this.#s, bound.from, this.#tools.tables) ? this.#lead.comparator : undefined;
  }

  /** True for a bare value that says exactly what it names. */
  #isExact(bound: Bound, name: QuantityName): boolean {
    const { defines, tables } = this.#tools;
    const bare = defines === true && name.row !== undefined && bound.comparator === undefined;
    return (bare && isStated(this.#s, bound.from - 1, name.id, tables)) || this.#isWhole(bound, name);
  }

  /** "A resolution of 12 bit" without more is that resolution: whole numbers of bits are printed exactly. */
  #isWhole(bound: Bound, name: QuantityName): boolean {
    const exact = name.row?.integer === true && bound.value.unit.baseUnit === 'bit' && bound.comparator === undefined;
    return exact && bound.from > 0 && this.#tools.tables.fillers.has(this.#s.tokens[bound.from - 1]?.key ?? '');
  }

  #name(bound: Bound, k: number, chained: boolean): QuantityName {
    const given = bound.side ?? this.#derived.get(bound.at);
    if (given !== undefined) return { id: given, row: this.#tools.rows.get(given) };
    const before = this.items[k - 1];
    const baseUnit = bound.value.unit.baseUnit;
    if (chained && before && before.bound.value.unit.baseUnit === baseUnit && before.name.id !== '') return before.name;
    const to = this.#nextStart(k);
    const high = bound.end === 'low' ? this.#bounds[k + 1] : undefined;
    const whole = high ? { ...bound, to: high.to } : bound;
    const own = nameBound(
      this.#s,
      whole,
      bound.listed ? bound.from : this.#nameStart(k),
      high ? this.#nextStart(k + 1) : to,
      this.#tools,
    );
    const share = this.#shareName(bound);
    if (own.row !== undefined) return own.row.id === CONTENT ? (share ?? own) : own;
    if (bound.listed && before?.bound.value.unit.baseUnit === baseUnit) return before.name;
    if (bound.value.unit === PURE && own.id !== '' && hasNoun(this.#s, bound, this.#tools.tables)) return own;
    const led = this.#lead.nameFor(baseUnit);
    if (led.row !== undefined && (bound.from <= 3 || (own.id === '' && baseUnit !== '1')) && before === undefined)
      return led;
    if (share) return share;
    const plain = fallBack(this.#s, bound, this.items, this.#tools);
    return own.id === '' || (plain.row && this.#tools.tables.plainUnits?.has(baseUnit)) ? plain : own;
  }

  /** The share that the printed unit names by itself: a share by volume in "Vol.-%". */
  #shareName(bound: Bound): QuantityName | undefined {
    if (bound.value.unit.symbol !== '%') return undefined;
    const { start = 0, end = 0 } = this.#s.tokens[bound.at] ?? {};
    const unit = this.#s.text.slice(start, end).toLowerCase();
    const share = this.#tools.tables.shareUnits?.find(([word]) => unit.includes(word));
    const row = share && this.#tools.rows.get(share[1]);
    return row && { id: row.id, row };
  }

  /** Where the words that name a bound may begin: behind the last bound that is not a bare condition. */
  #nameStart(k: number): number {
    let n = k - 1;
    while (
      n >= Math.max(0, k - CHAIN) &&
      this.items[n]?.role === 'condition' &&
      this.items[n]?.bound.comparator === undefined
    )
      n -= 1;
    return this.#bounds[n]?.to ?? 0;
  }

  /** Where the next bound begins that does not continue this one. */
  #nextStart(k: number): number {
    let n = k + 1;
    while (
      n < Math.min(this.#bounds.length, k + CHAIN) &&
      (this.#bounds[n]?.end === 'high' ||
        isContinuation(this.#s, this.#bounds[n - 1] as Bound, this.#bounds[n] as Bound))
    )
      n += 1;
    const bound = this.#bounds[k] as Bound;
    const skipsChain = n > k + 1 && bound.value.unit.symbol === '1';
    return skipsChain
      ? (this.#bounds[n]?.from ?? this.#s.tokens.length)
      : (this.#bounds[k + 1]?.from ?? this.#s.tokens.length);
  }

  /** Conditions that have no criterion to qualify become criteria when compared, else stay unparsed (unless children await them). */
  #settleRoles(): void {
    const owned = this.items.some((item) => item.role === 'criterion');
    if (owned || awaitsChildren(this.#s, this.#tools.tables)) return;
    for (const item of this.items) {
      if (item.role !== 'condition') continue;
      item.role =
        item.bound.comparator === undefined && !this.#isExact(item.bound, item.name) ? 'unparsed' : 'criterion';
      item.reason = 'no-comparator';
    }
  }
}

/** Reads what every bound of a sentence is, measures and asks, with what its lead lends. */
export function readItems(sentence: Sentence, lead: Lead, tools: ReadingTools): readonly Item[] {
  return new ItemReader(sentence, lead, tools).items;
}
