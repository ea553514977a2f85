import type { HanBound } from './han-bound.ts';
import type { HanTables } from './han-tables.ts';
import { findPlainName } from './item.ts';
import { NAMELESS } from './quantity.ts';
import type { QuantityName, ReadingTools } from './quantity.ts';
import { addPhrase, createTrie } from './trie.ts';
import type { Trie } from './trie.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';
import type { MeasureVocabulary, QuantityRow } from './vocabulary.ts';

/** What naming needs besides the text. */
export interface HanNames extends Pick<ReadingTools, 'rows' | 'dimensions'> {
  readonly tables: HanTables;
  /** Names by character, forwards and backwards. */
  readonly forward: Trie<QuantityRow>;
  readonly backward: Trie<QuantityRow>;
}

/** A name with the unit that fits it, where the printed word may be several units. */
export interface NamedUnit {
  readonly name: QuantityName;
  readonly unit: Unit;
  /** True where the printed word may be several units and no name says which. */
  readonly ambiguous: boolean;
}

/** How far a name may stand before or behind its bound, in characters; for bare numbers, before it. */
const BEFORE = 60;
const BEHIND = 24;
const BARE = 12;
/** Longest remark in brackets between a name and its bound. */
const REMARK = 40;
/** Longest name that is kept as printed. */
const PRINTED = 16;

/** The names of a quantity; a substance names its content also with the word for it. */
function namesOf(row: QuantityRow, tables: HanTables): readonly string[] {
  const names = row.names[tables.language];
  if (!row.id.endsWith('-content')) return names;
  return names.flatMap((name) => [name, ...tables.contents.map((word) => name + word)]);
}

/** Builds the tables of names of one language. */
export function buildHanNames(vocabulary: MeasureVocabulary, tables: HanTables): HanNames {
  const forward = createTrie<QuantityRow>();
  const backward = createTrie<QuantityRow>();
  for (const row of vocabulary.quantities)
    for (const name of namesOf(row, tables)) {
      addPhrase(forward, [...name], row);
      addPhrase(backward, [...name].toReversed(), row);
    }
  return {
    tables,
    forward,
    backward,
    rows: new Map(vocabulary.quantities.map((row) => [row.id, row])),
    dimensions: new Map(vocabulary.units.map((unit) => [unit.baseUnit, unit.dimension])),
  };
}

/** Particles behind the noun that a bound belongs to. */
const SUBJECT = /[がはを]/;
/** A noun at the end of a text, with the endings that verbs leave in nouns (重なり). */
const NOUN = /(?:[\p{Script=Han}\p{Script=Katakana}ー]|(?<=\p{Script=Han})[りえみきげけれち](?=\p{Script=Han}|$))+$/u;
/** Nouns that name nothing without what they belong to. */
const GENERAL = /^(?:数|総数|値|数値|差|比|割合|総計|合計|絶対値|最大値|最小値|平均値|実効値)$/;
const COUNTED = /^の?([\p{Script=Han}\p{Script=Katakana}ー]*[^及又並\P{L}ぁ-ん])/u;

interface Fit {
  readonly row: QuantityRow;
  readonly unit: Unit;
  readonly length: number;
}

/** True when a quantity is measured in a unit: counts are whole numbers without percent, contents are shares. */
function fits(row: QuantityRow, unit: Unit): boolean {
  const isCount = unit.symbol === PURE.symbol;
  return (
    row.baseUnit === unit.baseUnit && (isCount ? !row.id.endsWith('-content') : !row.integer || unit.baseUnit !== '1')
  );
}

/** The longest name that begins at a place, read in the direction of `step`, and fits one of the units. */
function fitAt(
  text: string,
  at: number,
  step: 1 | -1,
  limit: number,
  names: Trie<QuantityRow>,
  units: readonly Unit[],
): Fit | undefined {
  let node: Trie<QuantityRow> | undefined = names;
  let best: Fit | undefined;
  for (let i = at; node; i += step) {
    for (const unit of node.entries.length > 0 ? units : []) {
      const row = node.entries.find((entry) => fits(entry, unit));
      if (row && best?.length !== Math.abs(i - at)) best = { row, unit, length: Math.abs(i - at) };
    }
    const c = i === limit ? undefined : text[i];
    node = c === undefined ? undefined : node.next.get(c);
  }
  return best;
}

const named = ({ row, unit }: Fit): NamedUnit => ({ name: { id: row.id, row }, unit, ambiguous: false });

/** Names the bounds of one text. */
export class HanNamer {
  readonly #text: string;
  readonly #names: HanNames;
  readonly #lead: string;

  constructor(text: string, lead: string, names: HanNames) {
    this.#text = text;
    this.#lead = lead;
    this.#names = names;
  }

  /** The nearest name that ends before `end` and begins not before `limit`; brackets are stepped over. */
  #before(
    text: string,
    end: number,
    limit: number,
    units: readonly Unit[],
  ): (Fit & { readonly end: number }) | undefined {
    const lowest = Math.max(limit, end - BEFORE) - 1;
    for (let i = end - 1; i > lowest; i -= 1) {
      if (text[i] === '。' || text[i] === ';') return undefined;
      if (text[i] === ')') {
        i = lowest + 1 + Math.max(0, text.slice(lowest + 1, i).lastIndexOf('('));
        continue;
      }
      const whole = !this.#names.tables.compound.test(text.slice(i, i + 3));
      const fit = whole ? fitAt(text, i, -1, lowest, this.#names.backward, units) : undefined;
      if (fit) return { ...fit, end: i + 1 };
    }
    return undefined;
  }

  /** The name in the noun phrase behind a bound: the last one in the first phrase that holds any. */
  #behind(start: number, limit: number, units: readonly Unit[]): Fit | undefined {
    const highest = Math.min(limit, start + BEHIND, this.#text.length);
    let found: Fit | undefined;
    for (let i = start; i < highest; i += 1) {
      if (this.#names.tables.phraseEnd.test(this.#text[i] ?? '') && found) return found;
      if (/[、。；;(]/.test(this.#text[i] ?? '')) return undefined;
      const fit = fitAt(this.#text, i, 1, highest, this.#names.forward, units);
      const last = i + (fit?.length ?? 0) - 1;
      if (fit && !this.#names.tables.compound.test(this.#text.slice(last, last + 3))) {
        found = fit;
        i += fit.length - 1;
      }
    }
    return found;
  }

  /** The place where the words before a bound end: particles and a remark in brackets aside. */
  #headEnd(start: number): number {
    const window = this.#text.slice(Math.max(0, start - 8), start);
    const end = start - (this.#names.tables.particles.exec(window)?.[0].length ?? 0);
    if (this.#text[end - 1] !== ')') return end;
    const open = this.#text.slice(Math.max(0, end - REMARK), end).lastIndexOf('(');
    return open < 0 ? end : Math.max(0, end - REMARK) + open;
  }

  /** The noun before a bound as printed: what stands behind the last particle; with its owner where it only says "number". */
  #printed(start: number, limit: number): string {
    const end = this.#headEnd(start);
    const particle = this.#text[start - 1] ?? '';
    if (end === start || !SUBJECT.test(particle)) return '';
    const window = this.#text.slice(Math.max(limit, end - PRINTED), end);
    const noun = NOUN.exec(window)?.[0] ?? '';
    if (!GENERAL.test(noun)) return noun;
    return (NOUN.exec(window.slice(0, -noun.length - 1))?.[0] ?? '') + window.slice(-noun.length - 1);
  }

  /** The noun behind a count ("三以上の元素"). */
  #printedBehind(bound: HanBound): string {
    return COUNTED.exec(this.#text.slice(bound.end, bound.end + PRINTED))?.[1] ?? '';
  }

  /** The result of arithmetic, unless the vocabulary has a name for it. */
  isDerived(first: HanBound, limit: number, found: NamedUnit): boolean {
    const end = this.#headEnd(first.start);
    const window = this.#text.slice(Math.max(limit, end - BEFORE), end);
    if (!this.#names.tables.derived.test(window)) return false;
    const fit = this.#before(this.#text, end, limit, [found.unit]);
    return fit === undefined || fit.end !== end;
  }

  /**
   * Names what a group of bounds measures, `first` to `last`, by the words since `from` and those up to `to`: the name that
   * stands directly before, else the one behind, else the nearest before, the counter, the lead, the unit, the printed words.
   */
  name(first: HanBound, last: HanBound, from: number, to: number): NamedUnit {
    const units = last.units.length > 1 || last.units[0] !== first.units[0] ? last.units : first.units;
    const bare = first.value.bare;
    const end = this.#headEnd(first.start);
    const nearest = bare ? Math.max(from, end - BARE) : from;
    const cut = first.comparator === undefined && this.#text[first.start - 1] === '、';
    const before = cut ? undefined : this.#before(this.#text, end, nearest, units);
    const adjacent = end < first.start || first.start < first.value.start;
    if (before && before.end === end && adjacent) return named(before);
    const whole = this.#undivided(last, end, nearest);
    if (whole) return whole;
    const counted = this.#counted(last);
    if (counted) return counted;
    const subject = bare && SUBJECT.test(this.#text[first.start - 1] ?? '');
    const found = (subject ? undefined : this.#behind(last.tail, to, units)) ?? before;
    if (found) return named(found);
    const led = this.#before(this.#lead, this.#lead.length, 0, units);
    return led ? named(led) : this.#unknown(first, last, from, units);
  }

  /** The name that stands directly before a value that is divided by a time or an amount ("repeatability … in a year"). */
  #undivided(bound: HanBound, end: number, from: number): NamedUnit | undefined {
    if (bound.divisors.length === 0 || bound.units[0] === undefined) return undefined;
    const start = bound.divisors.at(-1)?.start ?? end;
    const at = this.#headEnd(start);
    const direct = at < start ? this.#before(this.#text, at, from, bound.units) : undefined;
    if (direct?.end === at) return named(direct);
    const fit = at < start ? this.#before(this.#text, at, from, bound.value.units) : undefined;
    const unit = fit && bound.units[bound.value.units.indexOf(fit.unit)];
    return fit?.end === at && unit ? { ...named(fit), unit } : undefined;
  }

  #unknown(first: HanBound, last: HanBound, from: number, units: readonly Unit[]): NamedUnit {
    const unit = units[0] as Unit;
    const ambiguous = !first.value.bare && units.some((other) => other.baseUnit !== unit.baseUnit);
    const plain = findPlainName(unit.baseUnit, this.#names);
    if (plain !== NAMELESS) return { name: plain, unit, ambiguous };
    const printed = this.#printed(first.start, from) || (first.value.bare ? this.#printedBehind(last) : '');
    return { name: { id: printed, row: undefined }, unit, ambiguous };
  }

  #counted(bound: HanBound): NamedUnit | undefined {
    const row = this.#names.rows.get(bound.value.counted);
    return row && bound.units[0] ? { name: { id: row.id, row }, unit: bound.units[0], ambiguous: false } : undefined;
  }
}
