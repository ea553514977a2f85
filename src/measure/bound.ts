import { hasRole, skipBack } from './annotate.ts';
import type { FoundCue, Sentence } from './annotate.ts';
import { spanBrackets } from './bracketed-range.ts';
import { ComparatorFinder } from './comparator-finder.ts';
import { completeLists } from './listing.ts';
import type { LanguageTables, PrintedComparator } from './language.ts';
import { applyNegations, negateComparator } from './negation.ts';
import { findPrints } from './equation.ts';
import { findRangeRestatement } from './restatement.ts';
import type { Restated } from './restatement.ts';
import { findSides } from './size.ts';
import { describesExactly } from './sized.ts';
import type { ReadValue } from './token.ts';
import { convertToBase, PURE } from './unit.ts';

/** One value with what compares it, before it is known what it measures. */
export interface Bound {
  /** Token of the value. */
  readonly at: number;
  readonly value: ReadValue;
  /** Restatements in brackets. */
  readonly restated: readonly Restated[];
  readonly comparator: PrintedComparator | undefined;
  /** First token of value and comparator, and the token behind them. */
  readonly from: number;
  readonly to: number;
  /** Which end of a range it is; undefined for a single bound. */
  readonly end: 'low' | 'high' | undefined;
  /** The quantity that it is as a side of a size ("120 mm × 50 mm"); undefined otherwise. */
  readonly side: string | undefined;
  /** True when it has its comparator from the value listed before it ("more than 25 % nickel and 20 % chromium"). */
  readonly listed: boolean;
  /** True when a "not" governs it together with other bounds, so that it is not said which fails. */
  readonly denied?: boolean;
  /** True when it is an alternative to the bound before it, whatever stands between ("other than 4 to 5 GHz"). */
  readonly alternative?: boolean;
  /** True when the whole range must be covered ("from below A to above B", "at least A to B"). */
  readonly outward: boolean;
}

/** Reads the bounds of one sentence. */
export class BoundReader {
  readonly #s: Sentence;
  readonly #tables: LanguageTables;
  readonly #comparators: ComparatorFinder;

  constructor(sentence: Sentence, tables: LanguageTables) {
    this.#s = sentence;
    this.#tables = tables;
    this.#comparators = new ComparatorFinder(sentence, tables);
  }

  /** The second value of a range that begins with the value at `at`; undefined when it is no range. */
  #range(at: number, to: number): { second: number; between: boolean; joint: FoundCue | undefined } | undefined {
    const opener = this.#s.cues[skipBack(this.#s, at - 1, this.#tables)];
    const between = opener?.role === 'between';
    const joint = this.#s.cues[to];
    const joined = between
      ? joint?.role === 'and' || joint?.role === 'to'
      : joint?.role === 'to' || this.#isUpTo(joint);
    if (!joint || !joined) return undefined;
    let second = joint.to;
    while (
      second < joint.to + 3 &&
      (hasRole(this.#s, second, 'before') || this.#tables.fillers.has(this.#s.tokens[second]?.key ?? ''))
    )
      second += 1;
    const value = this.#s.tokens[second]?.value;
    const first = this.#s.tokens[at]?.value;
    if (!value || !first) return undefined;
    const borrowed = first.unit.symbol === '1';
    return borrowed || value.unit.baseUnit === first.unit.baseUnit ? { second, between, joint } : undefined;
  }

  #isUpTo(cue: FoundCue | undefined): boolean {
    return cue?.range === true;
  }

  /** One bound alone, with the comparator before it or else behind it. */
  single(at: number): Bound {
    const value = this.#s.tokens[at]?.value as ReadValue;
    const { values, end } = findPrints(this.#s, at);
    const before = this.#comparators.before(at);
    const settled = before !== undefined && before.comparator !== '=' && before.adjacent !== true;
    const after = settled ? undefined : this.#comparators.after(end);
    const cue = after ?? before;
    const printed =
      this.#comparators.both(before, end) ??
      cue?.comparator ??
      (describesExactly(this.#s, value, end, this.#tables) ? '=' : undefined);
    const comparator =
      printed !== undefined && cue && this.#comparators.negated(after ? (before?.from ?? at) : cue.from)
        ? negateComparator(printed)
        : printed;
    return {
      at,
      value,
      restated: values,
      comparator,
      from: before?.from ?? at,
      to: after?.to ?? end,
      end: undefined,
      side: undefined,
      listed: false,
      outward: false,
    };
  }

  /** The sides of a size, each compared as the size is, or undefined. */
  size(at: number): readonly Bound[] | undefined {
    const sides = findSides(this.#s, at, this.#tables);
    const last = sides?.at(-1);
    if (!sides || !last) return undefined;
    const before = this.#comparators.before(at);
    const after = before ? undefined : this.#comparators.after(last.at + 1);
    return sides.map(({ at: place, value, quantity }, k): Bound => ({
      at: place,
      value,
      restated: [],
      comparator: (after ?? before)?.comparator,
      from: k === 0 ? (before?.from ?? at) : place,
      to: place === last.at ? (after?.to ?? place + 1) : place + 1,
      end: undefined,
      side: quantity,
      listed: false,
      outward: false,
    }));
  }

  /** Both ends of a range, or undefined. */
  range(at: number): readonly [Bound, Bound] | undefined {
    const first = findPrints(this.#s, at);
    const found = this.#range(at, first.end);
    if (!found) return undefined;
    const before = this.#comparators.before(at);
    const own = before?.adjacent === true && !isStrict(before.comparator) ? undefined : before;
    const printed = this.#s.tokens[at]?.value as ReadValue;
    const high = this.#s.tokens[found.second]?.value as ReadValue;
    const low = printed.unit === PURE ? { ...printed, unit: high.unit } : printed;
    const pair = findRangeRestatement(this.#s, found.second, low, high);
    const second = pair ? { values: [pair.high], end: pair.end } : findPrints(this.#s, found.second);
    const highCue = this.#comparators.before(found.second);
    const upper = highCue && !this.#isUpTo(highCue) ? highCue.comparator : undefined;
    const turned = !own && !upper && isAbove(low, high);
    const base = {
      side: undefined,
      listed: false,
      outward: own?.comparator === '>=' || (own?.comparator === '<' && highCue?.comparator === '>'),
    } as const;
    return [
      {
        ...base,
        at,
        value: low,
        restated: pair ? [pair.low] : first.values,
        comparator: own?.comparator ?? (turned ? '<=' : '>='),
        from: this.#opener(before?.from ?? at),
        to: first.end,
        end: 'low',
      },
      {
        ...base,
        at: found.second,
        value: high,
        restated: second.values,
        comparator: upper ?? (turned ? '>=' : '<='),
        from: first.end,
        to: second.end,
        end: 'high',
      },
    ];
  }

  #opener(at: number): number {
    const i = skipBack(this.#s, at - 1, this.#tables);
    const cue = this.#s.cues[i];
    return cue?.role === 'from' || cue?.role === 'between' ? cue.from : at;
  }
}

/** True for "above" and "below", which compare the end of a range that they stand before. */
function isStrict(comparator: PrintedComparator | undefined): boolean {
  return comparator === '<' || comparator === '>';
}

/** True for the first end of a range that is printed high end first ("between 370 and 193 nm"). */
function isAbove(low: ReadValue, high: ReadValue): boolean {
  return convertToBase(low.exact, low.unit) > convertToBase(high.exact, high.unit);
}

/** All bounds of a sentence in order; bare numbers without a comparator are none. */
export function findBounds(sentence: Sentence, tables: LanguageTables): readonly Bound[] {
  const reader = new BoundReader(sentence, tables);
  const bounds: Bound[] = [];
  let next = 0;
  sentence.tokens.forEach((token, at) => {
    if (!token.value || at < next || hasRole(sentence, at, 'vacuous')) return;
    const found = reader.size(at) ?? reader.range(at) ?? [reader.single(at)];
    const bare = found.every((b) => b.value.unit.symbol === PURE.symbol);
    const compared = found[0]?.comparator !== undefined;
    if (bare && !isCounted(sentence, found, compared, tables)) return;
    bounds.push(...found);
    next = Math.max(next, ...found.map((b) => Math.max(b.at, ...b.restated.map((r) => r.at)) + 1));
  });
  return applyNegations(sentence, completeLists(sentence, spanBrackets(sentence, bounds)), tables);
}

/** A bare number counts only with a comparator, and not as "two or more of the following". */
function isCounted(sentence: Sentence, found: readonly Bound[], compared: boolean, tables: LanguageTables): boolean {
  const first = found[0] as Bound;
  if (!compared) return false;
  const last = found[found.length - 1] as Bound;
  const opened = found.length === 1 || first.from < first.at;
  const announced = tables.compounds === true && tables.announcing.has(sentence.tokens[last.to + 1]?.key ?? '');
  const ofFollowing = first.value.spelled && (announced || sentence.tokens[last.to]?.key === 'of');
  const listed = found.length === 1 && first.from === first.at && first.to === first.at + 1;
  return opened && !ofFollowing && !listed && !tables.references.has(sentence.tokens[first.from - 1]?.key ?? '');
}
