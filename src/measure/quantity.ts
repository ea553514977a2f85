import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';
import { CONTENT, distance, findMatches, isCount, soughtFor } from './name-match.ts';
import type { Match } from './name-match.ts';
import { windowEnd, windowStart } from './name-window.ts';
import { hasNoun, isNameWord, printedName } from './printed-name.ts';
import type { Trie } from './trie.ts';
import type { Unit } from './unit.ts';
import type { QuantityRow } from './vocabulary.ts';

/** The name of what a bound measures: a row of the vocabulary, or the words as printed. */
export interface QuantityName {
  readonly id: string;
  readonly row: QuantityRow | undefined;
}

/** No name in the text. */
export const NAMELESS: QuantityName = { id: '', row: undefined };

/** What reading needs besides the sentence. */
export interface ReadingTools {
  readonly tables: LanguageTables;
  readonly names: Trie<QuantityRow>;
  /** Quantities by id. */
  readonly rows: ReadonlyMap<string, QuantityRow>;
  /** Dimension of each base unit. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Units that "g" and its multiples mean where acceleration is spoken of. */
  readonly gravity: ReadonlyMap<string, Unit>;
  /** True for a text that only explains: a bare value, or one given as an example, is exact. Default false. */
  readonly defines?: boolean;
}

/** Pure numbers take a name from before only when it is this near, in tokens. */
const PURE_REACH = 8;
/** What is counted names a number behind it only when it is this near: "the number of elements is". */
const COUNT_REACH = 5;
/** The name of a share by weight, which yields to the name of the substance. */
const SHARE = 'weight-fraction';
/** True when "and" or "or" stands between. */
function isJoined(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (hasRole(sentence, i, 'and', 'or')) return true;
  return false;
}

/** Where the name of what is counted ends, when a noun stands directly behind the count: "more than one subsystem". */
function countedEnd(sentence: Sentence, bound: Bound, end: number, tables: LanguageTables): number {
  if (bound.value.unit.symbol !== '1' || !bound.value.spelled) return end;
  let i = bound.to;
  while (i < end && isNameWord(sentence, i, tables)) i += 1;
  return i > bound.to ? i : end;
}

/** True for a name in capitals directly behind a value, which says more than a name before it: "an accuracy of 5 m CEP". */
function isAcronym(sentence: Sentence, bound: Bound, after: Match | undefined): boolean {
  const token = after?.from === bound.to && after.to === bound.to + 1 ? sentence.tokens[bound.to] : undefined;
  return token !== undefined && /^\p{Lu}{3,}$/u.test(sentence.text.slice(token.start, token.end));
}

/**
 * Names what a bound measures from the words around it; `from` and `to` are the ends of the neighbouring bounds.
 * The nearest name before it wins, unless a name stands directly behind it and the one before is further off.
 */
export function nameBound(
  sentence: Sentence,
  bound: Bound,
  from: number,
  to: number,
  tools: ReadingTools,
): QuantityName {
  const baseUnit = bound.value.unit.baseUnit;
  const start = windowStart(sentence, bound, from);
  const end = countedEnd(sentence, bound, windowEnd(sentence, bound, to), tools.tables);
  const sought = soughtFor(bound);
  const nearest = findMatches(sentence, start, bound.at, sought, tools.names).at(-1);
  const spoken = bound.value.spelled && hasNoun(sentence, bound, tools.tables);
  const reach = nearest && isCount(nearest.row) ? COUNT_REACH : PURE_REACH;
  const tooFar = nearest && baseUnit === '1' && distance(sentence, nearest.to, bound.from) > reach;
  const before = spoken || tooFar ? undefined : nearest;
  const behind = findMatches(sentence, bound.at + 1, end, sought, tools.names);
  const after = behind.find((match) => match.row.id !== SHARE) ?? behind[0];
  const substance = after?.row.id.endsWith(CONTENT) === true && bound.value.unit.symbol !== '1';
  const afterNear = after !== undefined && (after.from <= bound.to + 1 || substance);
  const beforeNear =
    before !== undefined &&
    distance(sentence, before.to, bound.from) <= 4 &&
    !isJoined(sentence, before.to, bound.from);
  const adjacent = substance && after !== undefined && after.from - bound.to <= 4;
  const counted =
    after !== undefined && baseUnit === '1' && bound.value.unit.symbol === '1' && after.from === bound.at + 1;
  const described =
    after !== undefined &&
    after.from === bound.to &&
    before?.to !== bound.from &&
    bound.comparator === '=' &&
    bound.from === bound.at;
  const best =
    adjacent ||
    counted ||
    described ||
    isAcronym(sentence, bound, after) ||
    (afterNear && (bound.listed || !beforeNear))
      ? after
      : (before ?? after);
  if (best) return { id: best.row.id, row: best.row };
  const id = printedName(sentence, bound, start, end, tools.tables);
  const taken = tools.rows.get(id);
  return { id: taken ? `${id}-${tools.dimensions.get(baseUnit) ?? 'other'}` : id, row: undefined };
}

/** The last quantity named in a text that fits the base unit, for values whose lead-in names them. */
export function findLastName(sentence: Sentence, baseUnit: string, tools: ReadingTools): QuantityName {
  const match = findMatches(sentence, 0, sentence.tokens.length, { baseUnit, symbol: '' }, tools.names).at(-1);
  return match ? { id: match.row.id, row: match.row } : NAMELESS;
}
