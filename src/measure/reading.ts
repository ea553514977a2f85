import type { Comparator, Condition, Criterion, Unparsed } from '../model/provision.ts';
import type { Sentence } from './annotate.ts';
import { numberBranches } from './branch.ts';
import { settleComparator } from './comparator.ts';
import { weighGravity } from './gravity.ts';
import { readItems, type Item } from './item.ts';
import { findPlainName } from './plain-name.ts';
import type { Lead } from './lead.ts';
import type { ReadingTools } from './quantity.ts';
import { measuredOf } from './restatement.ts';
import { findExpressions } from './formula.ts';
import type { Span } from './tally.ts';
import { PURE } from './unit.ts';

/** A value's place and what became of it. */
export interface Placed extends Span {
  readonly role: 'criteria' | 'conditions' | 'restatements' | 'unparsed';
}

/** All that was read in one sentence. */
export interface Reading {
  readonly criteria: readonly Criterion[];
  readonly unparsed: readonly Unparsed[];
  readonly placed: readonly Placed[];
  /** Stretches that hold a value and its comparator. */
  readonly cuts: readonly Span[];
}

/** Most criteria that share the conditions behind them. */
const GROUP = 8;

/** Gathers the items of a sentence into criteria with their conditions. */
class ReadingBuilder {
  readonly #s: Sentence;
  readonly #lead: Lead;
  readonly #tools: ReadingTools;
  readonly #items: readonly Item[];
  /** For every item the last criterion before it and the first behind it; -1 for none. */
  readonly #before: readonly number[];
  readonly #behind: readonly number[];

  constructor(sentence: Sentence, lead: Lead, tools: ReadingTools) {
    this.#s = sentence;
    this.#lead = lead;
    this.#tools = tools;
    this.#items = readItems(sentence, lead, tools);
    let last = -1;
    this.#before = this.#items.map((item, k) => {
      const before = last;
      if (item.role === 'criterion') last = k;
      return before;
    });
    let next = -1;
    this.#behind = this.#items
      .map((item, k) => [item, k] as const)
      .toReversed()
      .map(([item, k]) => {
        const behind = next;
        if (item.role === 'criterion') next = k;
        return behind;
      })
      .toReversed();
  }

  #conditionOf(item: Item): Condition {
    const { name, bound, comparator } = item;
    return { quantity: name.id, comparator, ...measuredOf(bound.value) };
  }

  /** The criteria that a condition at `index` qualifies: the group before it, or else the one behind it. */
  #qualified(index: number): readonly Item[] {
    const last = this.#before[index] ?? -1;
    const next = this.#items[this.#behind[index] ?? -1];
    if (last < 0 || this.#items[index]?.forward) return next ? [next] : [];
    if (this.#isBracketed(last, index)) return [this.#items[last] as Item];
    const group: Item[] = [];
    const id = this.#items[last]?.name.id;
    for (let k = last; k >= 0 && group.length < GROUP; k -= 1) {
      const item = this.#items[k] as Item;
      if (item.role !== 'criterion' || (k < last && (item.name.id === '' || item.name.id !== id))) break;
      group.push(item);
    }
    return group;
  }

  /** True when a condition stands in brackets directly behind a criterion: it belongs to that one alone. */
  #isBracketed(criterion: number, condition: number): boolean {
    const open = this.#items[criterion]?.bound.to ?? 0;
    return (this.#s.partner[open] ?? -1) > (this.#items[condition]?.bound.from ?? 0);
  }

  /** The quantity's id and comparator; the ends of a range that a device must span become `-min` and `-max`. */
  #spanId(item: Item, k: number): { id: string; comparator: Comparator } {
    const { bound, name, comparator } = item;
    if (bound.end === undefined) return { id: name.id, comparator };
    const low = bound.end === 'low';
    const outward = bound.outward || (this.#items[low ? k + 1 : k - 1]?.bound.outward ?? false);
    if (!outward && !this.#spans(low ? k : k - 1)) return { id: name.id, comparator };
    const strict = outward && comparator !== '<=' && comparator !== '>=';
    return { id: `${name.id}${low ? '-min' : '-max'}`, comparator: low ? (strict ? '<' : '<=') : strict ? '>' : '>=' };
  }

  /** True when the words before the range that begins at item `k` say that all of it must be covered. */
  #spans(k: number): boolean {
    const previous = this.#items[k - 1]?.bound.to ?? 0;
    for (let i = (this.#items[k]?.bound.from ?? 0) - 1; i >= previous; i -= 1)
      if (this.#s.cues[i]?.role === 'span') return true;
    return false;
  }

  #criteria(): readonly Criterion[] {
    const places = this.#items.flatMap((item, k) => (item.role === 'criterion' ? [k] : []));
    const owners = places.map((k) => this.#items[k] as Item);
    const at = new Map<Item, Condition[]>(owners.map((item) => [item, this.#led(item)]));
    const reach = new Map<Item, number>(owners.map((item) => [item, item.bound.to]));
    this.#items.forEach((item, k) => {
      if (item.role !== 'condition') return;
      const qualified = this.#qualified(k);
      for (const owner of qualified) at.get(owner)?.push(this.#conditionOf(item));
      const last = qualified[0];
      if (last) reach.set(last, Math.max(reach.get(last) ?? 0, item.bound.to));
    });
    const branches = numberBranches(
      this.#s,
      owners.map((item) => ({
        from: item.bound.from,
        to: reach.get(item) ?? item.bound.to,
        listed: item.bound.listed,
        alternative: item.bound.alternative === true,
        carried: item.carried,
      })),
      this.#tools.tables.alternativeArticles,
    );
    return owners.map((item, i) => {
      const { id, comparator } = this.#spanId(item, places[i] ?? 0);
      return {
        n: i + 1,
        branch: branches[i] ?? 0,
        quantity: id,
        comparator,
        ...measuredOf(item.bound.value),
        printed: this.#printed(item.bound.at),
        restated: item.bound.restated.map((r) => measuredOf(r.value)),
        at: at.get(item) ?? [],
        object: item.object,
      };
    });
  }

  /** Conditions of the lead: of the bare value that takes the lead's comparator, or of all criteria where the lead has none. */
  #led(item: Item): Condition[] {
    const borrows = item.bound.comparator === undefined && item === this.#items[0];
    if (!borrows && this.#lead.comparator !== undefined) return [];
    return this.#lead.conditions.map((bound) => {
      const { baseUnit } = bound.value.unit;
      const named = this.#lead.nameFor(baseUnit);
      const quantity = (named.row ? named : findPlainName(baseUnit, this.#tools)).id;
      const comparator =
        bound.comparator === undefined ? '=' : settleComparator(bound.comparator, named, bound.value.unit.symbol);
      return { quantity, comparator: comparator ?? '=', ...measuredOf(bound.value) };
    });
  }

  #printed(index: number): string {
    const token = this.#s.tokens[index];
    return token ? this.#s.text.slice(token.start, token.end) : '';
  }

  build(): Reading {
    const placed: Placed[] = [];
    const unparsed: Unparsed[] = [];
    const cuts: Span[] = [];
    const place = (index: number, role: Placed['role']) => {
      const token = this.#s.tokens[index];
      if (token) placed.push({ start: token.start, end: token.end, role });
    };
    for (const { bound, role, reason } of this.#items) {
      place(bound.at, role === 'criterion' ? 'criteria' : role === 'condition' ? 'conditions' : 'unparsed');
      for (const r of bound.restated) place(r.at, role === 'unparsed' ? 'unparsed' : 'restatements');
      const isWord = bound.value.spelled && bound.value.unit === PURE;
      if (role === 'unparsed' && (!isWord || bound.comparator !== undefined))
        for (const at of [bound.at, ...bound.restated.map((r) => r.at)])
          unparsed.push({ printed: this.#printed(at), reason });
      const start = this.#s.tokens[bound.from]?.start ?? 0;
      cuts.push({ start, end: this.#s.tokens[bound.to - 1]?.end ?? start });
    }
    for (const { from, to } of findExpressions(this.#s)) {
      const [first, last] = [this.#s.tokens[from], this.#s.tokens[to - 1]];
      if (first && last) unparsed.push({ printed: this.#s.text.slice(first.start, last.end), reason: 'formula' });
    }
    return { criteria: this.#criteria(), unparsed, placed, cuts };
  }
}

/** Reads all criteria of a sentence, with what its lead lends. */
export function createReading(sentence: Sentence, lead: Lead, tools: ReadingTools): Reading {
  const weighed = weighGravity(sentence, lead.sentence, tools.gravity, tools.tables.gravity);
  return new ReadingBuilder(weighed, lead, tools).build();
}
