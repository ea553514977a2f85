import { hasRole, isStop, skipBack } from './annotate.ts';
import type { FoundCue, Sentence } from './annotate.ts';
import type { LanguageTables, PrintedComparator } from './language.ts';

/** Base units of what something may extend over: "over 8 hours" is no comparison, "over 80 kW" is. */
const EXTENTS: ReadonlySet<string> = new Set(['s', 'm', 'rad', 'K', 'Hz']);

/** Finds what compares the values of one sentence. */
export class ComparatorFinder {
  readonly #s: Sentence;
  readonly #tables: LanguageTables;

  constructor(sentence: Sentence, tables: LanguageTables) {
    this.#s = sentence;
    this.#tables = tables;
  }

  /** The comparator directly before the token, fillers apart. */
  before(at: number): FoundCue | undefined {
    const i = skipBack(this.#s, this.#s.tokens[at - 1]?.key === ':' ? at - 2 : at - 1, this.#tables);
    const cue = this.#s.cues[i];
    if (cue?.role === 'circumstance' && cue.comparator !== undefined && cue.to === at) {
      return EXTENTS.has(this.#s.tokens[at]?.value?.unit.baseUnit ?? '') ? undefined : cue;
    }
    if (cue?.role === 'before' && this.#dives(cue, at)) return { ...cue, comparator: '>' };
    return cue?.role === 'before' ? cue : this.#acrossName(i);
  }

  /** True for "for use below 500 m": what works below so many metres of water works deeper. */
  #dives(cue: FoundCue, at: number): boolean {
    const words = this.#tables.diving;
    if (cue.comparator !== '<' || this.#s.tokens[at]?.value?.unit.baseUnit !== 'm') return false;
    return words?.has(this.#s.tokens[cue.from - 1]?.key ?? '') === true && this.#s.tokens[cue.from]?.key === 'below';
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
  after(to: number): FoundCue | undefined {
    for (let i = to, words = 0; i < this.#s.tokens.length && words <= 7; i += 1) {
      const cue = this.#s.cues[i];
      if (cue?.role === 'after') return cue;
      if (this.#s.tokens[i]?.key === ',' && (i === to || hasRole(this.#s, i + 1, 'after'))) continue;
      const close = this.#s.partner[i] ?? -1;
      if (close > i) i = close;
      else if (
        !('word code'.includes(this.#s.tokens[i]?.kind ?? 'mark') || this.#s.tokens[i]?.key === '_') ||
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
  negated(from: number): boolean {
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

  /** The comparator of "greater than 5 m or greater", whose second half takes in the value itself. */
  both(before: FoundCue | undefined, end: number): PrintedComparator | undefined {
    const after = this.#s.cues[end];
    if (after?.role !== 'after' || after.comparator === undefined) return undefined;
    return before?.comparator === after.comparator[0] ? after.comparator : undefined;
  }
}
