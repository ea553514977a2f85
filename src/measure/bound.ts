import { hasRole, isStop, skipBack } from './annotate.ts';
import type { FoundCue, Sentence } from './annotate.ts';
import type { LanguageTables, PrintedComparator } from './language.ts';
import { findRestatements } from './restatement.ts';
import type { ReadValue } from './token.ts';
import { PURE } from './unit.ts';

/** One value with what compares it, before it is known what it measures. */
export interface Bound {
  /** Token of the value. */
  readonly at: number;
  readonly value: ReadValue;
  /** Tokens of restatements in brackets. */
  readonly restated: readonly number[];
  readonly comparator: PrintedComparator | undefined;
  /** First token of value and comparator, and the token behind them. */
  readonly from: number;
  readonly to: number;
  /** Which end of a range it is; undefined for a single bound. */
  readonly end: 'low' | 'high' | undefined;
  /** True when the whole range must be covered ("from below A to above B", "at least A to B"). */
  readonly outward: boolean;
}

const OPPOSITE: Readonly<Record<PrintedComparator, PrintedComparator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '=',
  better: 'worse=',
  'better=': 'worse',
  worse: 'better=',
  'worse=': 'better',
};

/** Base units of what something may extend over: "over 8 hours" is no comparison, "over 80 kW" is. */
const EXTENTS: ReadonlySet<string> = new Set(['s', 'm', 'rad', 'K', 'Hz']);

/** Reads the bounds of one sentence. */
export class BoundReader {
  readonly #s: Sentence;
  readonly #tables: LanguageTables;

  constructor(sentence: Sentence, tables: LanguageTables) {
    this.#s = sentence;
    this.#tables = tables;
  }

  /** The comparator directly before the token, fillers apart. */
  #before(at: number): FoundCue | undefined {
    const i = skipBack(this.#s, this.#s.tokens[at - 1]?.key === ':' ? at - 2 : at - 1, this.#tables);
    const cue = this.#s.cues[i];
    if (cue?.role === 'circumstance' && cue.comparator !== undefined && cue.to === at) {
      return EXTENTS.has(this.#s.tokens[at]?.value?.unit.baseUnit ?? '') ? undefined : cue;
    }
    return cue?.role === 'before' ? cue : this.#acrossName(i);
  }

  /** The comparator before "a total dose of": at most six plain words lie between it and the value. */
  #acrossName(index: number): FoundCue | undefined {
    for (let i = index; i >= Math.max(0, index - 6); i -= 1) {
      const cue = this.#s.cues[i];
      if (cue?.role === 'before') return i < index && cue.range !== true ? cue : undefined;
      const opens = this.#tables.articles.has(this.#s.tokens[i]?.key ?? '');
      if (opens) return this.#s.cues[i - 1]?.role === 'before' && i < index ? this.#s.cues[i - 1] : undefined;
      if (cue !== undefined || this.#s.tokens[i]?.kind !== 'word') return undefined;
    }
    return undefined;
  }

  /** The comparator behind the token: directly, behind a comma, or behind up to five words of the same phrase. */
  #after(to: number): FoundCue | undefined {
    for (let i = to, words = 0; i < this.#s.tokens.length && words <= 7; i += 1) {
      const cue = this.#s.cues[i];
      if (cue?.role === 'after') return cue;
      if (this.#s.tokens[i]?.key === ',' && i === to) continue;
      const close = this.#s.partner[i] ?? -1;
      if (close > i) i = close;
      else if (
        this.#s.tokens[i]?.kind !== 'word' ||
        cue?.role === 'before' ||
        cue?.role === 'or' ||
        cue?.role === 'property'
      )
        return undefined;
      words += 1;
    }
    return undefined;
  }

  /** True when "no" stands before the comparator in the same phrase: "no dimension greater than". */
  #negated(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - 6); i -= 1) {
      if (hasRole(this.#s, i, 'no')) return true;
      if (
        this.#s.tokens[i]?.kind !== 'word' ||
        isStop(this.#s, i) ||
        hasRole(this.#s, i, 'before', 'after', 'and', 'or')
      )
        return false;
    }
    return false;
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
    const { values, end } = findRestatements(this.#s, at);
    const before = this.#before(at);
    const after = before && before.comparator !== '=' ? undefined : this.#after(end);
    const cue = after ?? before;
    const printed = cue?.comparator;
    const comparator =
      printed !== undefined && before && !after && this.#negated(before.from) ? OPPOSITE[printed] : printed;
    return {
      at,
      value,
      restated: values,
      comparator,
      from: before?.from ?? at,
      to: after?.to ?? end,
      end: undefined,
      outward: false,
    };
  }

  /** Both ends of a range, or undefined. */
  range(at: number): readonly [Bound, Bound] | undefined {
    const first = findRestatements(this.#s, at);
    const found = this.#range(at, first.end);
    if (!found) return undefined;
    const own = this.#before(at);
    const low = this.#s.tokens[at]?.value as ReadValue;
    const high = this.#s.tokens[found.second]?.value as ReadValue;
    const second = findRestatements(this.#s, found.second);
    const highCue = this.#before(found.second);
    const opener = this.#opener(own?.from ?? at);
    const unit = low.unit.symbol === PURE.symbol ? high.unit : low.unit;
    const base = {
      end: 'low',
      restated: first.values,
      outward: own?.comparator === '>=' || (own?.comparator === '<' && highCue?.comparator === '>'),
    } as const;
    return [
      { ...base, at, value: { ...low, unit }, comparator: own?.comparator ?? '>=', from: opener, to: first.end },
      {
        ...base,
        at: found.second,
        value: high,
        restated: second.values,
        comparator: highCue && !this.#isUpTo(highCue) ? highCue.comparator : '<=',
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

/** All bounds of a sentence in order; bare numbers without a comparator are none. */
export function findBounds(sentence: Sentence, tables: LanguageTables): readonly Bound[] {
  const reader = new BoundReader(sentence, tables);
  const bounds: Bound[] = [];
  let next = 0;
  sentence.tokens.forEach((token, at) => {
    if (!token.value || at < next || hasRole(sentence, at, 'vacuous')) return;
    const found = reader.range(at) ?? [reader.single(at)];
    const bare = found.every((b) => b.value.unit.symbol === PURE.symbol);
    const compared = found[0]?.comparator !== undefined;
    if (bare && !isCounted(sentence, found, compared, tables)) return;
    bounds.push(...found);
    next = Math.max(next, ...found.map((b) => Math.max(b.at, ...b.restated) + 1));
  });
  return bounds;
}

/** A bare number counts only with a comparator, and not as "two or more of the following". */
function isCounted(sentence: Sentence, found: readonly Bound[], compared: boolean, tables: LanguageTables): boolean {
  const first = found[0] as Bound;
  if (!compared) return false;
  const last = found[found.length - 1] as Bound;
  const opened = found.length === 1 || first.from < first.at;
  const ofFollowing = sentence.tokens[last.to]?.key === 'of' && first.value.spelled;
  const listed = found.length === 1 && first.from === first.at && first.to === first.at + 1;
  return opened && !ofFollowing && !listed && !tables.references.has(sentence.tokens[first.from - 1]?.key ?? '');
}
