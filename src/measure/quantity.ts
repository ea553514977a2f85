import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';
import { findLongest } from './trie.ts';
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
}

interface Match {
  readonly row: QuantityRow;
  readonly from: number;
  readonly to: number;
}

const BEFORE_WINDOW = 45;
const AFTER_WINDOW = 14;
/** Pure numbers take a name from before only when it is this near, in tokens. */
const PURE_REACH = 8;
/** The name of a share by weight, which yields to the name of the substance. */
const SHARE = 'weight-fraction';
/** Names of shares of a substance end so; they are never counts. */
const CONTENT = '-content';

function matchAt(
  sentence: Sentence,
  at: number,
  to: number,
  unit: Pick<Unit, 'baseUnit' | 'symbol'>,
  names: Trie<QuantityRow>,
): Match | undefined {
  const keyAt = (i: number) => (i < to && sentence.tokens[i]?.kind === 'word' ? sentence.tokens[i]?.key : undefined);
  const found = findLongest(names, keyAt, at);
  const row = found?.entries.find(
    (entry) => entry.baseUnit === unit.baseUnit && (unit.symbol !== '1' || !entry.id.endsWith(CONTENT)),
  );
  return found && row ? { row, from: at, to: at + found.length } : undefined;
}

function findMatches(
  sentence: Sentence,
  from: number,
  to: number,
  unit: Pick<Unit, 'baseUnit' | 'symbol'>,
  names: Trie<QuantityRow>,
): readonly Match[] {
  const matches: Match[] = [];
  for (let i = from; i < to;) {
    const match = matchAt(sentence, i, to, unit, names);
    if (match) matches.push(match);
    const close = sentence.partner[i] ?? -1;
    i = close > i && close < to ? close : (match?.to ?? i + 1);
  }
  return matches;
}

/** Where the words that may name a bound begin: behind the last bound or stop, at most 45 tokens back. */
export function windowStart(sentence: Sentence, bound: Bound, limit: number): number {
  let i = bound.from;
  const lowest = Math.max(limit, bound.from - BEFORE_WINDOW);
  while (i > lowest && !isStop(sentence, i - 1)) i -= 1;
  return i;
}

/** The token behind the words that may name a bound: up to a stop, a comma or the next comparator, at most 14 tokens on. */
export function windowEnd(sentence: Sentence, bound: Bound, limit: number): number {
  let i = bound.to;
  const highest = Math.min(limit, bound.to + AFTER_WINDOW);
  const counted = bound.value.unit.symbol === '1';
  const ends = (k: number) =>
    isStop(sentence, k) || (!counted && (sentence.tokens[k]?.key === ',' || hasRole(sentence, k, 'before')));
  while (i < highest && !ends(i)) i += 1;
  return i;
}

function isNameWord(sentence: Sentence, index: number, tables: LanguageTables): boolean {
  const token = sentence.tokens[index];
  const role = sentence.cues[index]?.role;
  return (
    token?.kind === 'word' &&
    !tables.stops.has(token.key) &&
    (role === undefined || role === 'property') &&
    !tables.fillers.has(token.key)
  );
}

/** The words directly before the bound, or for counts directly behind it, as printed, at most four; empty when there are none. */
function printedName(sentence: Sentence, bound: Bound, from: number, to: number, tables: LanguageTables): string {
  const counted = bound.value.unit.symbol === '1';
  const behind = (at: number): string[] => {
    const words: string[] = [];
    for (let k = at; k < to && words.length < 3 && isNameWord(sentence, k, tables); k += 1)
      words.push(sentence.tokens[k]?.key ?? '');
    return words;
  };
  const noun = counted ? behind(bound.at + 1) : [];
  if (noun.length > 0) return noun.join('-');
  const words: string[] = [];
  let i = bound.from - 1;
  while (
    i >= from &&
    (tables.fillers.has(sentence.tokens[i]?.key ?? '') || ',|'.includes(sentence.tokens[i]?.key ?? ' '))
  )
    i -= 1;
  for (; i >= from && words.length < 4 && isNameWord(sentence, i, tables); i -= 1)
    words.unshift(sentence.tokens[i]?.key ?? '');
  return (words.length === 0 && counted ? behind(bound.to) : words).join('-');
}

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

/** True when a noun stands directly behind a count: "more than one metal source". */
export function hasNoun(sentence: Sentence, bound: Bound, tables: LanguageTables): boolean {
  return bound.to < sentence.tokens.length && isNameWord(sentence, bound.to, tables);
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
  const nearest = findMatches(sentence, start, bound.at, bound.value.unit, tools.names).at(-1);
  const spoken = bound.value.spelled && hasNoun(sentence, bound, tools.tables);
  const tooFar = nearest && baseUnit === '1' && bound.from - nearest.to > PURE_REACH;
  const before = spoken || tooFar ? undefined : nearest;
  const behind = findMatches(sentence, bound.at + 1, end, bound.value.unit, tools.names);
  const after = behind.find((match) => match.row.id !== SHARE) ?? behind[0];
  const substance = after?.row.id.endsWith(CONTENT) === true && bound.value.unit.symbol !== '1';
  const afterNear = after !== undefined && (after.from <= bound.to + 1 || substance);
  const beforeNear = before !== undefined && bound.from - before.to <= 4 && !isJoined(sentence, before.to, bound.from);
  const adjacent = substance && after !== undefined && after.from - bound.to <= 4;
  const counted =
    after !== undefined && baseUnit === '1' && bound.value.unit.symbol === '1' && after.from === bound.at + 1;
  const described =
    after !== undefined && after.from === bound.to && bound.comparator === '=' && bound.from === bound.at;
  const best =
    adjacent || counted || described || (afterNear && (bound.listed || !beforeNear)) ? after : (before ?? after);
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
