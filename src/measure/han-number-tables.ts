/** A count word behind a number (個, 軸, 层) and the quantity that it names; empty when it names none. */
export type Counter = readonly [word: string, quantity: string];

/** What the reader of texts without spaces must know of numbers, units and count words. */
export interface HanNumberTables {
  /** Signs before a number: −1, 1, or 0 for "plus or minus". */
  readonly signs: readonly (readonly [word: string, sign: -1 | 0 | 1])[];
  /** Words for the decimal prefixes, with the short form that the unit table knows and the power of ten. */
  readonly prefixes: readonly (readonly [word: string, short: string, exponent: number])[];
  /** Words before a unit that raise it: 平方 2, 立方 3. */
  readonly powers: readonly (readonly [word: string, exponent: number])[];
  /** Words between a unit and what it is divided by: 毎. */
  readonly per: readonly string[];
  /** Words behind a value that make it the divisor of the next one: 一キログラム当たり. */
  readonly perBehind: readonly string[];
  /** Units before a number that divide it: 毎分. */
  readonly perBefore: readonly (readonly [word: string, unit: string])[];
  /** Units that stand before their number (マッハ). */
  readonly unitsBefore: readonly string[];
  /** Units that may be left out behind the name of their quantity (マッハ数が三). */
  readonly implied: readonly string[];
  /** Before a number: letters behind it are no unit (呼び径). */
  readonly unitless: RegExp;
  /** Before a number: it is divided by the root of the unit that is captured. */
  readonly perRoot: RegExp;
  /** Before a number: it is divided by the unit that is captured, which stands before the name of its quantity (每小时产量…). */
  readonly amountPer: RegExp;
  readonly counters: readonly Counter[];
  /** Characters before a number that make it a name: 第. */
  readonly references: readonly string[];
}
