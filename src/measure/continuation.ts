import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';
import { isPlain } from './listing.ts';
import { PURE } from './unit.ts';

/** True when two bounds are joined by nothing but "and", "but", "or" and commas. */
export function isContinuation(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (bound.from - previous.to > 4 || bound.from <= previous.to) return false;
  for (let i = previous.to; i < bound.from; i += 1) {
    if (!hasRole(sentence, i, 'and', 'or') && sentence.tokens[i]?.key !== ',') return false;
  }
  return true;
}

/** How far back an "if" governs, in tokens. */
const PROVISO_REACH = 6;

/** True for a bare value that goes on with a condition: "at 100 MPa load and 1,273 K", "reference 1 µPa, 1 Hz". */
export function continuesCondition(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (bound.comparator !== undefined || previous.comparator !== undefined || bound.value.unit === PURE) return false;
  const open = sentence.partner[bound.from - 1] ?? -1;
  const end = open > bound.from ? bound.from - 1 : bound.from;
  const closed = sentence.partner[previous.to] ?? -1;
  const start = closed >= 0 && closed < previous.to ? previous.to + 1 : previous.to;
  if (end - start > 3) return false;
  for (let joint = start; joint < end; joint += 1) {
    const joins = hasRole(sentence, joint, 'and', 'or') || sentence.tokens[joint]?.key === ',';
    const near = joint === end - 1 || end < bound.from;
    if (joins) return near && isPlain(sentence, start, joint) && isPlain(sentence, joint + 1, end);
  }
  return false;
}

/** True for a bound that only says more of an "if": "if at least 20 % are particles of less than 40 µm". */
export function refinesProviso(sentence: Sentence, previous: Bound, bound: Bound, tables: LanguageTables): boolean {
  if (previous.comparator === undefined || bound.from <= previous.to) return false;
  for (let i = previous.to; i < bound.from; i += 1)
    if (sentence.tokens[i]?.kind !== 'word' || hasRole(sentence, i, 'and', 'or', 'property')) return false;
  for (let i = previous.from - 1; i >= Math.max(0, previous.from - PROVISO_REACH) && !isStop(sentence, i); i -= 1)
    if (tables.provisos.has(sentence.tokens[i]?.key ?? '')) return true;
  return false;
}

/** True for "(1 MeV equivalent)" directly behind a criterion: how its value is meant. */
function isEquivalence(sentence: Sentence, previous: Bound, bound: Bound, tables: LanguageTables): boolean {
  const bracketed = bound.from === previous.to + 1 && (sentence.partner[previous.to] ?? -1) > bound.at;
  return bracketed && bound.comparator === undefined && tables.equivalents.has(sentence.tokens[bound.to]?.key ?? '');
}

/** True for "16-bit" directly behind a count: it describes what is counted. */
function isAdjective(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  const { start = 0, end = 0 } = sentence.tokens[bound.at] ?? {};
  return bound.comparator === undefined && bound.from === previous.to && sentence.text.slice(start, end).includes('-');
}

/** True when "or" directly behind the previous bound goes on with it, no comma between: "of 100 MHz or the highest … below 100 MHz". */
export function isAlternative(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (!hasRole(sentence, previous.to, 'or') || previous.value.unit.baseUnit !== bound.value.unit.baseUnit) return false;
  for (let i = previous.to; i < bound.from; i += 1)
    if (sentence.tokens[i]?.key === ',' || hasRole(sentence, i, 'and')) return false;
  return true;
}

/** True for the second and third side of a size. */
export function continuesSize(previous: Bound, bound: Bound): boolean {
  return previous.side !== undefined && bound.at === previous.at + 2;
}

/** True for a bare value behind a criterion that only describes it: "eight 16-bit results", "(1 MeV equivalent)". */
export function describes(sentence: Sentence, previous: Bound, bound: Bound, tables: LanguageTables): boolean {
  return isAdjective(sentence, previous, bound) || isEquivalence(sentence, previous, bound, tables);
}

/** Fewest words of a noun that begins behind "or". */
const NOUN = 2;

/** True when "or" directly behind a criterion begins a noun with a comparator of its own: "or overall load in the frame of more than 5 N". */
export function opensNoun(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (bound.comparator === undefined || !hasRole(sentence, previous.to, 'or')) return false;
  for (let i = previous.to + 1; i <= previous.to + NOUN; i += 1)
    if (sentence.tokens[i]?.kind !== 'word' || sentence.cues[i] !== undefined) return false;
  return bound.from > previous.to + NOUN + 1;
}

/** Words behind a share that say of what it is one, in English and German. */
const OF: ReadonlySet<string> = new Set(['of', 'der', 'aller']);
/** Most words between a share and the bound that says of what it is one. */
const SHARE = 4;

/** True for a bound that says what a share is of: "no more than 8 % of the grains larger than 20 µm". */
export function saysOfWhat(sentence: Sentence, previous: Bound, bound: Bound): boolean {
  if (previous.value.unit.symbol !== '%' || previous.comparator === undefined || bound.comparator === undefined)
    return false;
  if (previous.from === previous.at || !OF.has(sentence.tokens[previous.to]?.key ?? '')) return false;
  if (bound.from > previous.to + SHARE || bound.from < previous.to + 2 || bound.from === bound.at) return false;
  for (let i = previous.to; i < bound.from; i += 1)
    if (sentence.tokens[i]?.kind !== 'word' || sentence.cues[i] !== undefined) return false;
  return true;
}
