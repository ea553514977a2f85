import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { toNumber } from './exact.ts';
import type { LanguageTables } from './language.ts';
import type { ReadValue } from './token.ts';

/** Most words between a size and the goods that come in it: "300 mm diameter silicon wafers". */
const WORDS = 3;

/** True when goods that come in sizes are named at a place, a few words on, or behind another value ("or 8 mm calibre"). */
function isSized(sentence: Sentence, from: number, tables: LanguageTables): boolean {
  const other = hasRole(sentence, from, 'or') && sentence.tokens[from + 1]?.value !== undefined;
  const start = other ? from + 2 : from;
  for (let i = start; i <= start + WORDS && sentence.tokens[i]?.kind === 'word'; i += 1) {
    if (tables.sized.has(sentence.tokens[i]?.key ?? '')) return true;
    if (sentence.cues[i] !== undefined) return false;
  }
  return false;
}

/** True when goods that come in sizes stand directly before a size, one word between: "Wafer mit 300 mm Durchmesser". */
function hasSize(sentence: Sentence, end: number, tables: LanguageTables): boolean {
  const joined = sentence.tokens[end - 2]?.kind === 'word' && !hasRole(sentence, end - 2, 'before', 'or');
  return joined && tables.sized.has(sentence.tokens[end - 3]?.key ?? '') && sentence.tokens[end]?.kind === 'word';
}

/** True for a bare value that describes the noun around it exactly: "300 mm wafers", "100 % coverage". */
export function describesExactly(sentence: Sentence, value: ReadValue, end: number, tables: LanguageTables): boolean {
  if (value.unit.baseUnit === 'm' && (isSized(sentence, end, tables) || hasSize(sentence, end, tables))) return true;
  const next = sentence.tokens[end];
  if (next?.kind !== 'word' || sentence.cues[end] !== undefined) return false;
  return value.unit.symbol === '%' && toNumber(value.exact) === 100 && !tables.stops.has(next.key);
}
