import { toNumber } from './exact.ts';
import { isKanjiDigit, readKanjiNumber } from './kanji-number.ts';
import type { HanTables } from './han-tables.ts';
import { HanUnitFinder } from './han-unit-finder.ts';
import type { HanUnitReader } from './han-unit.ts';
import { isDigit } from './number.ts';
import type { ReadValue } from './token.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number with its unit or counter and its place in the text. */
export interface HanValue {
  readonly start: number;
  readonly end: number;
  readonly value: ReadValue;
  /** All units that the printed word may be, in the vocabulary's order. */
  readonly units: readonly Unit[];
  /** Quantity named by the counter; empty for none. */
  readonly counted: string;
  /** True where a counter or nothing stands in the unit's place. */
  readonly bare: boolean;
  /** True where a word stands behind that looks like an unknown unit. */
  readonly unknown: boolean;
  /** True where the value divides the next one (一キログラム当たり). */
  readonly divides: boolean;
}

/** The unit of a share that is printed as a fraction (百分之二十): no count. */
export const SHARE: Unit = { ...PURE };
const FRACTION = /分[之の]/;

/** Behind these a dash joins the ends of a range and is no minus. */
const AFTER_VALUE = /[A-Za-z\d%℃ァ-ヺ〇一二三四五六七八九十百千万]/;

/** A word in the place of a unit. */
const UNKNOWN = /^ ?[ァ-ヺA-Za-z][ァ-ヺーA-Za-z]*/;
const WORD = 24;
/** The word for a square root before a unit. */
const ROOT = '平方根';
/** Characters that multiply a number or begin a unit (千克). */
const MULTIPLIER = /[百千万兆]/;
/** Letters glued to a number and to more digits: a code. */
const CODE = /^[A-Za-z]\d/;

const isFigure = (c: string | undefined) => isDigit(c) || isKanjiDigit(c);

/** Finds the values of a text in one pass. */
export class ValueFinder {
  readonly #text: string;
  readonly #tables: HanTables;
  readonly #readUnit: HanUnitReader;
  readonly #units: HanUnitFinder;

  constructor(text: string, tables: HanTables, readUnit: HanUnitReader) {
    this.#text = text;
    this.#tables = tables;
    this.#readUnit = readUnit;
    this.#units = new HanUnitFinder(text, tables, readUnit);
  }

  /** All values in order. */
  find(): readonly HanValue[] {
    const values: HanValue[] = [];
    for (let i = 0; i < this.#text.length;) {
      const sign = isFigure(this.#text[i])
        ? this.#tables.signs.find(([word]) => this.#text.startsWith(word, i))
        : undefined;
      if (sign || !isFigure(this.#text[i])) {
        i += sign?.[0].length ?? 1;
        continue;
      }
      const prefix = MULTIPLIER.test(this.#text[i] ?? '') ? this.#readUnit(this.#text, i) : undefined;
      if (prefix) {
        i = prefix.end;
        continue;
      }
      const value = this.#isReference(i) ? undefined : this.#read(i);
      if (value) values.push(value);
      i = value?.end ?? this.#skip(i);
    }
    return values;
  }

  /** The place behind digits that are no value, with all that is chained to them (二・二・三, 1C226). */
  #skip(at: number): number {
    let end = at + 1;
    while (
      /[A-Za-z]/.test(this.#text[end] ?? ' ') ||
      isFigure(this.#text[end]) ||
      ('・.'.includes(this.#text[end] ?? ' ') && isFigure(this.#text[end + 1]))
    )
      end += 1;
    return end;
  }

  /** True behind 第 and the like, and behind letters that a code or a formula begins with. */
  #isReference(at: number): boolean {
    if (this.#tables.references.some((word) => this.#text.startsWith(word, at - word.length))) return true;
    return /[A-Za-z_.]/.test(this.#text[at - 1] ?? ' ');
  }

  #sign(at: number): { readonly start: number; readonly sign: number } {
    const found = this.#tables.signs.find(([word]) => this.#text.startsWith(word, at - word.length));
    if (!found) return { start: at, sign: 1 };
    const start = at - found[0].length;
    const isJoint = /[-−]/.test(found[0]) && AFTER_VALUE.test(this.#text[start - 1] ?? ' ');
    return isJoint ? { start: at, sign: 1 } : { start, sign: found[1] };
  }

  #read(at: number): HanValue | undefined {
    const number = readKanjiNumber(
      this.#text,
      at,
      (end) => MULTIPLIER.test(this.#text[end] ?? ' ') && this.#readUnit(this.#text, end) !== undefined,
    );
    if (!number) return undefined;
    const prefixed = this.#units.before(at);
    const { start, sign } = prefixed ?? this.#sign(at);
    const before = this.#tables.perBefore.find(([word]) => this.#text.startsWith(word, start - word.length));
    const unit =
      prefixed ??
      this.#units.behind(at, number.end) ??
      this.#units.rate(number.end, before?.[1]) ??
      this.#units.reciprocal(number.end);
    if (!unit && CODE.test(this.#text.slice(number.end, number.end + 2))) return undefined;
    const counter = unit ? undefined : this.#units.counter(number.end);
    const unknown = unit || counter ? '' : (UNKNOWN.exec(this.#text.slice(number.end, number.end + WORD))?.[0] ?? '');
    const printed = counter?.[0].length ?? unknown.length;
    const behind = prefixed || !unit ? number.end + printed : unit.end;
    const per = this.#tables.perBehind.find((word) => this.#text.startsWith(word, behind));
    const root = this.#tables.perRoot.exec(this.#text.slice(Math.max(0, start - WORD), start))?.[1];
    const divisor = before?.[1] ?? (root && ROOT + root) ?? (unit && this.#units.amountPer(start, unit.units));
    const whole = FRACTION.test(this.#text.slice(at, number.end)) ? SHARE : PURE;
    const units = unit
      ? this.#units.divided(unit.units, divisor)
      : [whole, ...(counter?.[1] ? [] : this.#units.implied())];
    const exact = sign === -1 ? { ...number.exact, n: -number.exact.n } : number.exact;
    return {
      start: start - (before?.[0].length ?? 0),
      end: behind,
      units,
      value: {
        exact,
        step: number.step,
        unit: units[0] ?? PURE,
        plusMinus: sign === 0,
        spelled: isKanjiDigit(this.#text[at]),
      },
      counted: counter?.[1] ?? '',
      bare: unit === undefined,
      unknown: unknown !== '',
      divides: per !== undefined,
    };
  }
}

/** True for the number one: "one or more" asks for mere existence. */
export function isOne(value: ReadValue): boolean {
  return toNumber(value.exact) === 1;
}
