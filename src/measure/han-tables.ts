import type { HanNumberTables } from './han-number-tables.ts';
import type { PrintedComparator } from './language.ts';

/** All that the reader of texts without spaces must know of one language. */
export interface HanTables extends HanNumberTables {
  readonly language: 'ja' | 'zh';
  readonly after: Readonly<Partial<Record<PrintedComparator, string>>>;
  /** Comparators that compare values with a unit only: behind a bare number they join places of the law. */
  readonly unitOnly: RegExp;
  /** A noun between a value and its comparator ("三〇〇メートルの高度を超える"). */
  readonly between: RegExp;
  readonly before: Readonly<Partial<Record<PrintedComparator, string>>>;
  /** Words that may stand between a comparator and its value. */
  readonly fillers: RegExp;
  /** Between what a share is one of and the share, behind the comparator ("大于等于总重量的50%"); empty where it stands elsewhere. */
  readonly whole: string;
  /** Between the ends of a range, and behind its second end. */
  readonly rangeJoints: readonly string[];
  readonly rangeEnds: readonly string[];
  /** Before a range (介于), of two characters; empty where none is. */
  readonly rangeOpener: string;
  /** Before a value without comparator: at least so much can be reached. */
  readonly reached: RegExp;
  /** Joints that need a word before the first or behind the second end (介于…和…, 和…之间). */
  readonly pairJoints: readonly string[];
  /** Between two bounds of one phrase ("A超B以下"). */
  readonly chain: RegExp;
  /** Behind a bound that must be spanned: low end, high end. */
  readonly spanFrom: RegExp;
  readonly spanTo: RegExp;
  /** Behind a number that is an operand of a formula. */
  readonly operand: RegExp;
  /** Directly before a number: it stands in a formula ("log(メガヘルツで表した…"). */
  readonly expressed: RegExp;
  /** In the words before a bound: what is compared is the result of arithmetic. */
  readonly derived: RegExp;
  /** Behind a value without comparator: it is exactly what is asked. */
  readonly exactly: RegExp;
  /** Behind a value without comparator: it is what the item itself works at. */
  readonly operated: RegExp;
  /** Behind a bound: it is a circumstance of what follows; behind a value without comparator. */
  readonly condition: RegExp;
  readonly bareCondition: RegExp;
  /** Before a bound: it is a circumstance ("在…"). */
  readonly conditionBefore: RegExp;
  /** Behind such a bound, with others of its list between. */
  readonly listedCondition: RegExp;
  /** Before and behind a range of circumstances (在…至…的温度范围内). */
  readonly withinBefore: RegExp;
  readonly within: RegExp;
  /** Behind a bound: the item itself works so, which is no circumstance of a measurement. */
  readonly runs: RegExp;
  /** Words behind a stretch that take it away, define or exemplify it, with the reason. */
  readonly scopes: readonly (readonly [word: string, reason: 'exception' | 'definition' | 'example'])[];
  /** Which of them takes away only the noun before it (以外の). */
  readonly otherThan: string;
  /** The same, for words before the stretch. */
  readonly scopesBefore: readonly (readonly [word: string, reason: 'exception' | 'definition' | 'example'])[];
  /** Around a word that would open a scope: it is a part of another word (消除, 除尘). */
  readonly noScope: RegExp;
  /** What ends such a scope before its clause ends (除…外); empty for none. */
  readonly scopeEnd: string;
  /** What begins an exception of several clauses (但…且…的除外); empty for none. */
  readonly exceptionStart: RegExp;
  /** Where the reach of a scope without brackets begins. */
  readonly clauseEnds: readonly string[];
  /** Words behind a substance that make it the name of its content. */
  readonly contents: readonly string[];
  /** Words before and behind a substance that do so together (含…量); empty for none. */
  readonly contentAround: readonly [before: string, behind: string];
  /** The words before a share: it is the content of what they name. */
  readonly containing: RegExp;
  /** Words before a count that make it mere existence ("one or more"). */
  readonly vacuous: RegExp;
  /** Behind a bound, in its own clause: what it bounds is denied. */
  readonly denied: RegExp;
  /** The same, where the item is not capable of it. */
  readonly unable: RegExp;
  /** The counter of multiples: a criterion only of what has a name. */
  readonly multiple: string;
  /** A character and what follows it: the word goes on, so that a name that ends with it is only a part of one. */
  readonly compound: RegExp;
  /** Particles before a value that belong to the name before them. */
  readonly particles: RegExp;
  /** What ends a noun phrase behind a bound. */
  readonly phraseEnd: RegExp;
  /** What begins another phrase between a name and its bound, and all that stands before the last noun of one. */
  readonly phraseStart: RegExp;
  readonly ownerEnd: RegExp;
  /** At the beginning of the words behind a bound: they hold the noun that it belongs to. */
  readonly attributive: RegExp;
  /** "The maximum of", "the mean of" and the like behind a name, at the end of a text. */
  readonly aggregates: RegExp;
  /** A particle with the character before it: the noun before it is what is spoken of. */
  readonly subject: RegExp;
  /** Between that particle and a bound: another clause begins, so that the bound says nothing of that noun. */
  readonly newClause: RegExp;
  /** Between that particle and a bound: only what the bound is a share of, or how it is counted. */
  readonly apart: RegExp;
  /** Between two bounds of one list, of which the second has the name of the first. */
  readonly listed: RegExp;
  /** Before several bounds: each is for one side of a thing (各辺の長さがそれぞれ). */
  readonly sides?: RegExp;
  /** From a circumstance up to the end of a text that announces a list: it is one of all that is listed. */
  readonly announces?: RegExp;
  /** Behind a name: it belongs to a circumstance ("…の温度において"). */
  readonly circumstance: RegExp;
  /** Behind a name: it only belongs to another noun or number. */
  readonly modifier: RegExp;
  /** Words of a text where "g" is gravity. */
  readonly gravity: RegExp;
  /** Words of a text about angles, where a second may be one of arc. */
  readonly angular: RegExp;
  /** Nouns for how well something is known or kept: their unit does not name them. */
  readonly qualities: RegExp;
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
