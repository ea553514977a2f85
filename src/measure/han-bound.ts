import type { HanComparators } from './han-comparator.ts';
import type { HanTables } from './han-tables.ts';
import { DIVISOR_REACH, divideUnits, findDivisors } from './han-divisor.ts';
import { findHanRestated } from './han-restated.ts';
import type { HanValue } from './han-value.ts';
import type { PrintedComparator } from './language.ts';
import type { Unit } from './unit.ts';

/** One value with what compares it, in a text without spaces. */
export interface HanBound {
  readonly value: HanValue;
  readonly units: readonly Unit[];
  readonly restated: readonly HanValue[];
  /** What it is divided by, as printed before it. */
  readonly divisors: readonly HanValue[];
  readonly comparator: PrintedComparator | undefined;
  /** Stretch of value, comparator, divisor and restatements. */
  readonly start: number;
  readonly end: number;
  /** Where the words behind it begin, of which one may name it. */
  readonly tail: number;
  /** Which end of a range; undefined for a single bound. */
  readonly side: 'low' | 'high' | undefined;
  /** True when it continues the bound before it: both bound one quantity. */
  readonly chained: boolean;
}

/** Longest noun between a value and its comparator. */
const NOUN = 12;
/** Longest words for what something is capable of. */
const REACHED = 6;
/** Longest stretch between two bounds of one phrase. */
const CHAIN_REACH = 6;

/** Reads the bounds of one text from its values. */
export class HanBoundReader {
  readonly #text: string;
  readonly #values: readonly HanValue[];
  readonly #tables: HanTables;
  readonly #comparators: HanComparators;

  constructor(text: string, values: readonly HanValue[], tables: HanTables, comparators: HanComparators) {
    this.#text = text;
    this.#values = values;
    this.#tables = tables;
    this.#comparators = comparators;
  }

  /** The value of a range's second end and its joint; undefined when no range begins here. */
  #range(k: number, end: number): boolean {
    const next = this.#values[k + 1];
    const first = this.#values[k];
    if (!next || !first || next.start - end > 2) return false;
    const joints = [...this.#tables.rangeJoints, ...this.#tables.pairJoints];
    const joint = joints.find((word) => this.#text.slice(end, next.start).trim() === word);
    const alike = first.bare || first.units.some((unit) => next.units.some((u) => u.baseUnit === unit.baseUnit));
    const paired = this.#tables.pairJoints.includes(joint ?? '');
    const opened = this.#tables.rangeOpener !== '' && this.#text.startsWith(this.#tables.rangeOpener, first.start - 2);
    const closed = this.#tables.rangeEnds.some((word) => this.#text.startsWith(word, next.end));
    if (paired && !opened && !closed) return false;
    return joint !== undefined && alike && !next.bare;
  }

  #bound(k: number, previous: HanBound | undefined): HanBound {
    const value = this.#values[k] as HanValue;
    const { values: restated, end } = findHanRestated(this.#text, this.#values, k, this.#comparators);
    const share = !value.bare && value.units[0]?.baseUnit === '1';
    const direct = this.#comparators.before(this.#text, value.start);
    const before = direct ?? (share ? this.#comparators.beforeWhole(this.#text, value.start) : undefined);
    const free = before && (previous === undefined || before.start >= previous.end) ? before : undefined;
    const noun = free ? '' : (this.#tables.between.exec(this.#text.slice(end, end + NOUN))?.[0] ?? '');
    const found = free ? undefined : this.#comparators.behind(this.#text, end + noun.length);
    const places = found && value.bare && this.#tables.unitOnly.test(this.#text.slice(found.start, found.end));
    const behind = places ? undefined : found;
    const reached = this.#tables.reached.test(this.#text.slice(Math.max(0, value.start - REACHED), value.start));
    const start = free?.start ?? value.start;
    const kept = previous && this.#continues(previous, value, start) ? previous : undefined;
    const divisors = findDivisors(this.#text, this.#values, k);
    const divided = divideUnits(value, divisors);
    const alike = kept?.value.value.unit.symbol === value.value.unit.symbol && divided === value.units;
    const units = alike && kept ? kept.units : divided;
    return {
      value,
      units,
      restated,
      divisors,
      comparator: (free ?? behind)?.comparator ?? (reached ? '>=' : undefined),
      start,
      end: behind?.end ?? end,
      tail: noun === '' ? (behind?.end ?? end) : end,
      side: undefined,
      chained: kept !== undefined,
    };
  }

  #continues(previous: HanBound, value: HanValue, start: number): boolean {
    if (start < previous.end || start - previous.end > CHAIN_REACH || previous.comparator === undefined) return false;
    const alike = previous.value.units.some((unit) => value.units.some((u) => u.baseUnit === unit.baseUnit));
    return alike && this.#tables.chain.test(this.#text.slice(previous.end, start));
  }

  /** Both ends of a range, with the comparators that are printed at them. */
  #ends(k: number, previous: HanBound | undefined): readonly HanBound[] {
    const low = this.#bound(k, previous);
    const high = this.#bound(k + 1, low);
    const closing = this.#tables.rangeEnds.find((word) => this.#text.startsWith(word, high.end));
    const units = low.value.bare ? high.units : low.units;
    return [
      { ...low, units, comparator: low.comparator ?? '>=', side: 'low', chained: false },
      {
        ...high,
        comparator: high.comparator ?? '<=',
        end: high.end + (closing?.length ?? 0),
        side: 'high',
        chained: true,
      },
    ];
  }

  /** All bounds in order; divisors and restatements are none of their own. */
  read(): readonly HanBound[] {
    const bounds: HanBound[] = [];
    for (let k = 0; k < this.#values.length; k += 1) {
      const value = this.#values[k] as HanValue;
      const previous = bounds.at(-1);
      if (value.divides && (this.#values[k + 1]?.start ?? Infinity) - value.end <= DIVISOR_REACH) continue;
      if (previous?.restated.includes(value)) continue;
      const isRange = this.#range(k, findHanRestated(this.#text, this.#values, k, this.#comparators).end);
      const found = isRange ? this.#ends(k, previous) : [this.#bound(k, previous)];
      const bare = bounds.at(-1);
      const [first] = found;
      if (bare && first && isLeftBare(bare, first)) {
        bounds.pop();
        bounds.push({ ...bare, units: first.units }, { ...first, chained: true });
      } else bounds.push(...found);
      if (isRange) k += 1;
    }
    return bounds;
  }
}

/** True for a number that shares the unit of the bound directly behind it ("〇以上一三キロパスカル以下"). */
function isLeftBare(bound: HanBound, next: HanBound): boolean {
  const plain = bound.value.bare && bound.value.counted === '' && bound.value.units.length > 1;
  return plain && bound.comparator !== undefined && next.start === bound.end && !next.value.bare;
}
