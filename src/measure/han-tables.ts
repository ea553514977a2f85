import type { PrintedComparator } from './language.ts';

/** A count word behind a number (個, 軸, 层) and the quantity that it names; empty when it names none. */
export type Counter = readonly [word: string, quantity: string];

/** All that the reader of texts without spaces must know of one language. */
export interface HanTables {
  readonly language: 'ja' | 'zh';
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
  /** Units that stand before their number (マッハ), and may be left out behind the name of their quantity. */
  readonly unitsBefore: readonly string[];
  readonly counters: readonly Counter[];
  /** Characters before a number that make it a name: 第. */
  readonly references: readonly string[];
  readonly after: Readonly<Partial<Record<PrintedComparator, string>>>;
  /** A noun between a value and its comparator ("三〇〇メートルの高度を超える"). */
  readonly between: RegExp;
  readonly before: Readonly<Partial<Record<PrintedComparator, string>>>;
  /** Words that may stand between a comparator and its value. */
  readonly fillers: RegExp;
  /** Between the ends of a range, and behind its second end. */
  readonly rangeJoints: readonly string[];
  readonly rangeEnds: readonly string[];
  /** Between two bounds of one phrase ("A超B以下"). */
  readonly chain: RegExp;
  /** Behind a bound that must be spanned: low end, high end. */
  readonly spanFrom: RegExp;
  readonly spanTo: RegExp;
  /** Behind a number that is an operand of a formula. */
  readonly operand: RegExp;
  /** In the words before a bound: what is compared is the result of arithmetic. */
  readonly derived: RegExp;
  /** Behind a value without comparator: it is exactly what is asked. */
  readonly exactly: RegExp;
  /** Behind a bound: it is a circumstance of what follows; behind a value without comparator. */
  readonly condition: RegExp;
  readonly bareCondition: RegExp;
  /** Before a bound: it is a circumstance ("在…"). */
  readonly conditionBefore: RegExp;
  /** Words behind a stretch that take it away, define or exemplify it, with the reason. */
  readonly scopes: readonly (readonly [word: string, reason: 'exception' | 'definition' | 'example'])[];
  /** The same, for words before the stretch. */
  readonly scopesBefore: readonly (readonly [word: string, reason: 'exception' | 'definition' | 'example'])[];
  /** Where the reach of a scope without brackets begins. */
  readonly clauseEnds: readonly string[];
  /** Words behind a substance that make it the name of its content. */
  readonly contents: readonly string[];
  /** Words before a count that make it mere existence ("one or more"). */
  readonly vacuous: RegExp;
  /** Behind a bound, in its own clause: what it bounds is denied. */
  readonly denied: RegExp;
  /** The counter of multiples: a criterion only of what has a name. */
  readonly multiple: string;
  /** A character and what follows it: the word goes on, so that a name that ends with it is only a part of one. */
  readonly compound: RegExp;
  /** Particles before a value that belong to the name before them. */
  readonly particles: RegExp;
  /** What ends a noun phrase behind a bound. */
  readonly phraseEnd: RegExp;
  /** Connectives of alternatives, and what closes a clause so that an "or" before it joins nouns only. */
  readonly or: RegExp;
  readonly list: RegExp;
  /** An "or" between whole things; joints of what they have in common; joints of clauses that are both asked. */
  readonly wholeOr: RegExp;
  readonly premise: RegExp;
  readonly both: RegExp;
  readonly clause: RegExp;
  /** Units that are also everyday words, so that a number with them and without comparator is no measure. */
  readonly everyday: ReadonlySet<string>;
  /** What goods are made for, whose range or payload is meant. */
  readonly carriers: readonly (readonly [word: string, object: string])[];
}
