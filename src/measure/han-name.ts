import type { HanBound } from './han-bound.ts';
import { nameDivided } from './han-divided-name.ts';
import { isStretch } from './han-divisor.ts';
import { nameOf } from './han-fit.ts';
import type { HanNames, NamedUnit } from './han-fit.ts';
import { countedNoun, findSubject, headEnd, printedNoun } from './han-noun.ts';
import type { Subject } from './han-noun.ts';
import { findNameAt, findNameBefore, findNameBehind, findOtherName } from './han-search.ts';
import { findPlainName } from './plain-name.ts';
import { NAMELESS } from './quantity.ts';
import type { Unit } from './unit.ts';

/** How far the name of a bare number may stand before it, and what it counts behind it, in characters. */
const BARE = 12;
const BEHIND = 24;
/** How far before its result arithmetic is looked for. */
const DERIVED = 60;
/** Longest name that is kept as printed. */
const PRINTED = 16;

/** Names the bounds of one text. */
export class HanNamer {
  readonly #text: string;
  readonly #names: HanNames;
  readonly #lead: string;
  /** True where a second may be one of arc. */
  readonly #angular: boolean;
  /** True where "g" is gravity. */
  readonly #gravity: boolean;

  constructor(text: string, lead: string, names: HanNames) {
    this.#text = text;
    this.#lead = lead;
    this.#names = names;
    this.#angular = names.tables.angular.test(text) || names.tables.angular.test(lead);
    this.#gravity = names.tables.gravity.test(text) || names.tables.gravity.test(lead);
  }

  /** The noun that a bound says something of, as printed; empty where other words stand between. */
  #printed(subject: Subject | undefined, limit: number): string {
    if (!subject || !this.#names.tables.apart.test(subject.between)) return '';
    return printedNoun(this.#text, subject.end, limit, PRINTED);
  }

  /** The noun before a comparator that stands before its value, as printed. */
  #nounBefore(end: number, limit: number): string {
    const noun = printedNoun(this.#text, end, limit, PRINTED).replace(this.#names.tables.ownerEnd, '');
    return noun.length > 1 ? noun : '';
  }

  /** True when a name that ends at `from` may belong to a bound whose words end at `to`: no other phrase begins between. */
  #isOwner(from: number, to: number): boolean {
    return !this.#names.tables.phraseStart.test(this.#text.slice(from, to));
  }

  /** What is counted, as printed: the noun that is had ("共振器を六以上"), else the one behind ("三以上の元素"). */
  #printedObject(first: HanBound, last: HanBound, limit: number): string {
    const had = this.#text[first.start - 1] === 'を' ? printedNoun(this.#text, first.start - 1, limit, PRINTED) : '';
    return had || countedNoun(this.#text, last.end, BEHIND, this.#names.tables);
  }

  /** The result of arithmetic, unless the vocabulary has a name for it. */
  isDerived(first: HanBound, limit: number, found: NamedUnit): boolean {
    const end = headEnd(this.#text, first.start, this.#names.tables);
    const window = this.#text.slice(Math.max(limit, end - DERIVED), end);
    return (
      this.#names.tables.derived.test(window) &&
      findNameAt(this.#text, end, limit, [found.unit], this.#names) === undefined
    );
  }

  /**
   * Names what a group of bounds measures, `first` to `last`, by the words since `from` and those up to `to`: the name that
   * stands directly before, else the counter, the subject, the name behind, the nearest before, the lead, the unit, the printed
   * words. A subject that the vocabulary does not know hides what stands before it.
   */
  name(first: HanBound, last: HanBound, from: number, to: number): NamedUnit {
    return { over: last.divisors.filter(isStretch), ...this.#name(first, last, from, to) };
  }

  #name(first: HanBound, last: HanBound, from: number, to: number): NamedUnit {
    const { tables } = this.#names;
    const units = last.units.length > 1 || last.units[0] !== first.units[0] ? last.units : first.units;
    const bare = first.value.bare;
    const end = headEnd(this.#text, first.start, tables);
    const cut = first.comparator === undefined && this.#text[first.start - 1] === '、';
    const direct = cut ? undefined : findNameAt(this.#text, end, from, units, this.#names);
    if (direct) return { ...nameOf(direct), other: findOtherName(this.#text, direct, from, this.#names) };
    const subject = findSubject(this.#text, first.start, from, tables);
    const known = nameDivided(this.#text, last, from, subject, this.#names) ?? this.#counted(last);
    if (known) return known;
    const own = subject && findNameAt(this.#text, subject.end, from, units, this.#names);
    const had = bare && (subject?.between === '' || this.#text[first.start - 1] === 'を');
    const behind = had ? undefined : findNameBehind(this.#text, last.tail, to, units, this.#names);
    const compared = first.start < first.value.start || (tables.language === 'zh' && first.comparator !== undefined);
    const noun = compared ? this.#nounBefore(end, from) : '';
    const hidden = subject !== undefined || cut;
    const before = hidden
      ? undefined
      : findNameBefore(this.#text, end, bare ? Math.max(from, end - BARE) : from, units, this.#names);
    const found = own ?? behind ?? (before && this.#isOwner(before.end, end) ? before : undefined);
    if (found) return nameOf(found);
    const printed =
      noun ||
      (cut ? '' : this.#printed(first.comparator ? subject : undefined, from)) ||
      (bare ? this.#printedObject(first, last, from) : '');
    const content = this.#contained(end, units);
    if (content) return content;
    const led = printed === '' ? findNameBefore(this.#lead, this.#lead.length, 0, units, this.#names) : undefined;
    return led ? nameOf(led) : this.#unknown(first, units, printed);
  }

  /** What no name tells: the unit's own quantity, a time as a duration, the printed words. */
  #unknown(first: HanBound, units: readonly Unit[], printed: string): NamedUnit {
    const { tables } = this.#names;
    const settled =
      units.find(({ baseUnit }) => baseUnit === (this.#gravity ? 'm/s^2' : 'kg')) ?? this.#usual(first, units, printed);
    const unit = settled ?? (units[0] as Unit);
    const ambiguous = !settled && !first.value.bare && units.some((other) => other.baseUnit !== unit.baseUnit);
    const plain = tables.qualities.test(printed) ? NAMELESS : findPlainName(unit.baseUnit, this.#names);
    return { name: plain === NAMELESS ? { id: printed, row: undefined } : plain, unit, ambiguous };
  }

  /**
   * What a word usually is: part of an angle where the printed noun is one, and where no angles are spoken of a second one of time
   * and a degree of a circumstance one of temperature.
   */
  #usual({ comparator }: HanBound, units: readonly Unit[], printed: string): Unit | undefined {
    const other = comparator === undefined ? ['s', 'K'] : ['s'];
    const usual = this.#angular ? (/角/.test(printed) ? ['rad'] : []) : other;
    return units.find(({ baseUnit }) => usual.includes(baseUnit));
  }

  /** The content of a substance that the vocabulary does not know ("含…超过5%"). */
  #contained(end: number, units: readonly Unit[]): NamedUnit | undefined {
    const row = this.#names.rows.get('content');
    const [unit] = units;
    const share = unit?.baseUnit === '1' && unit.symbol !== '1';
    if (!row || !share || !this.#names.tables.containing.test(this.#text.slice(Math.max(0, end - DERIVED), end)))
      return undefined;
    return { name: { id: row.id, row }, unit, ambiguous: false };
  }

  #counted(bound: HanBound): NamedUnit | undefined {
    const row = this.#names.rows.get(bound.value.counted);
    return row && bound.units[0] ? { name: { id: row.id, row }, unit: bound.units[0], ambiguous: false } : undefined;
  }
}
