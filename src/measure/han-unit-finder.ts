import { divideUnit } from './han-divide.ts';
import type { HanTables } from './han-tables.ts';
import type { HanUnitReader } from './han-unit.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';

/** How far before a number the words are read that divide it, in characters. */
const WORD = 24;
/** Longest name of a size by letters, with its lower end. */
const SIZE = 16;
/** Longest word for what a rate counts. */
const RATE = 4;
/** Base units of amounts, of which so much is made or used in a time. */
const AMOUNTS: ReadonlySet<string> = new Set(['kg', 'm^3', 'm^2', 'm', 'mol', 'J']);

/** Finds the units of the numbers of one text, wherever they stand. */
export class HanUnitFinder {
  readonly #text: string;
  readonly #tables: HanTables;
  readonly #readUnit: HanUnitReader;

  constructor(text: string, tables: HanTables, readUnit: HanUnitReader) {
    this.#text = text;
    this.#tables = tables;
    this.#readUnit = readUnit;
  }

  /** The unit that stands before a number. */
  before(at: number) {
    const word = this.#tables.unitsBefore.find((name) => this.#text.startsWith(name, at - name.length));
    const unit = word === undefined ? undefined : this.#readUnit(word, 0);
    return word && unit ? { ...unit, start: at - word.length, sign: 1 } : undefined;
  }

  /** The unit behind a number, or behind its counter (3个中子/秒); none behind the name of a size by letters. */
  behind(at: number, end: number) {
    const counter = this.counter(end);
    const behind = counter?.[1] === '' ? this.#readUnit(this.#text, end + counter[0].length) : undefined;
    const word = behind ? this.#text.slice(end + (counter?.[0].length ?? 0), behind.end) : '';
    if (behind && !this.#tables.everyday.has(word)) return behind;
    const named = this.#tables.unitless.test(this.#text.slice(Math.max(0, at - SIZE), at));
    return named ? undefined : this.#readUnit(this.#text, end);
  }

  /** The unit of a rate whose divisor stands before the number (每秒500帧). */
  rate(at: number, divisor: string | undefined) {
    if (divisor === undefined) return undefined;
    for (let end = at + 1; end <= at + RATE; end += 1) {
      const unit = this.#readUnit(`${this.#text.slice(at, end)}/${divisor}`, 0);
      if (unit?.end === end - at + 1 + divisor.length) return { ...unit, end };
    }
    return undefined;
  }

  /** The divisor of an amount that stands before the name of its quantity (每小时蒸发量大于5千克). */
  amountPer(start: number, units: readonly Unit[]): string | undefined {
    if (!units.some(({ baseUnit }) => AMOUNTS.has(baseUnit))) return undefined;
    return this.#tables.amountPer.exec(this.#text.slice(Math.max(0, start - WORD), start))?.[1];
  }

  /** The unit of a number of things per unit (一億分の一毎ビット). */
  reciprocal(at: number) {
    const per = this.#tables.per.find((word) => this.#text.startsWith(word, at));
    const by = per === undefined ? undefined : this.#readUnit(this.#text, at + per.length);
    const [unit] = by?.units ?? [];
    return by && unit && { units: [PURE, ...this.implied()].map((own) => divideUnit(own, unit)), end: by.end };
  }

  /** Units that a bare number may have when the name of its quantity says so. */
  implied(): readonly Unit[] {
    return this.#tables.implied.flatMap((word) => {
      const per = this.#tables.per.find((joint) => word.startsWith(joint));
      return per ? this.divided([PURE], word.slice(per.length)) : (this.#readUnit(word, 0)?.units ?? []);
    });
  }

  /** The count word that begins at a place; undefined for none. */
  counter(at: number) {
    return this.#tables.counters.find(([word]) => this.#text.startsWith(word, at));
  }

  /** The units, divided by the one that stands before the number (毎分). */
  divided(units: readonly Unit[], divisor: string | undefined): readonly Unit[] {
    const by = divisor === undefined ? undefined : this.#readUnit(divisor, 0)?.units[0];
    return by ? units.map((unit) => divideUnit(unit, by)) : units;
  }
}
