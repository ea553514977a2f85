import { divide, ONE, toNumber } from './exact.ts';
import { isKanjiDigit, readKanjiNumber } from './kanji-number.ts';
import type { HanTables } from './han-tables.ts';
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

/** One form of characters: full-width letters, digits and marks become half-width, one for one, so that places stay. */
export function foldWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=\d)・(?=\d)/g, '.');
}

/** Behind these a dash joins the ends of a range and is no minus. */
const AFTER_VALUE = /[A-Za-z\d%℃ァ-ヺ〇一二三四五六七八九十百千万]/;

/** A word in the place of a unit. */
const UNKNOWN = /^ ?[ァ-ヺA-Za-z][ァ-ヺーA-Za-z]*/;
const WORD = 24;
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

  constructor(text: string, tables: HanTables, readUnit: HanUnitReader) {
    this.#text = text;
    this.#tables = tables;
    this.#readUnit = readUnit;
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
    const prefixed = this.#unitBefore(at);
    const { start, sign } = prefixed ?? this.#sign(at);
    const unit = prefixed ?? this.#readUnit(this.#text, number.end);
    if (!unit && CODE.test(this.#text.slice(number.end, number.end + 2))) return undefined;
    const counter = unit ? undefined : this.#counter(number.end);
    const unknown = unit || counter ? '' : (UNKNOWN.exec(this.#text.slice(number.end, number.end + WORD))?.[0] ?? '');
    const printed = counter?.[0].length ?? unknown.length;
    const behind = prefixed || !unit ? number.end + printed : unit.end;
    const per = this.#tables.perBehind.find((word) => this.#text.startsWith(word, behind));
    const units = unit ? this.#divided(unit.units, start) : [PURE, ...(counter ? [] : this.#implied())];
    const exact = sign === -1 ? { ...number.exact, n: -number.exact.n } : number.exact;
    return {
      start,
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

  /** The unit that stands before a number. */
  #unitBefore(at: number) {
    const word = this.#tables.unitsBefore.find((name) => this.#text.startsWith(name, at - name.length));
    const unit = word === undefined ? undefined : this.#readUnit(word, 0);
    return word && unit ? { ...unit, start: at - word.length, sign: 1 } : undefined;
  }

  /** Units that a bare number may have when the name of its quantity says so. */
  #implied(): readonly Unit[] {
    return this.#tables.unitsBefore.flatMap((word) => this.#readUnit(word, 0)?.units ?? []);
  }

  #counter(at: number) {
    return this.#tables.counters.find(([word]) => this.#text.startsWith(word, at));
  }

  /** The units, divided by what stands before the number (毎分). */
  #divided(units: readonly Unit[], start: number): readonly Unit[] {
    const before = this.#tables.perBefore.find(([word]) => this.#text.startsWith(word, start - word.length));
    const by = before && this.#readUnit(before[1], 0)?.units[0];
    return by ? units.map((unit) => divideUnit(unit, by)) : units;
  }
}

/**
 * A unit divided by another ("J" by "kg" is "J/kg"). Pulses leave no trace, nor does the second of a unit that is a rate by
 * itself; degrees Celsius are steps of a temperature.
 */
export function divideUnit(unit: Unit, by: Unit): Unit {
  const isRate =
    (by.symbol === 's' && unit.baseUnit.endsWith('/s')) || (by.symbol === 'min' && unit.baseUnit === 'rpm');
  if (by.baseUnit === 'pulse' || by.baseUnit === PURE.baseUnit || isRate) return unit;
  const join = (a: string, b: string) => {
    const [above = '', below = ''] = a.split('/');
    const parts = [below.replaceAll(/[()]/g, ''), b].filter((part) => part !== '').toSorted();
    return `${above}/${parts.length > 1 || /[·/]/.test(b) ? `(${parts.join('·')})` : b}`;
  };
  return {
    symbol: join(unit.symbol, by.symbol),
    baseUnit: join(unit.baseUnit, by.baseUnit),
    factor: divide(unit.kind === 'linear' ? unit.factor : ONE, by.factor),
    kind: 'linear',
  };
}

/** True for the number one: "one or more" asks for mere existence. */
export function isOne(value: ReadValue): boolean {
  return toNumber(value.exact) === 1;
}
