import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import type { LanguageTables } from './language.ts';

/** A property word that only describes the noun of a circumstance: "at an operating temperature". */
function isQualifier(sentence: Sentence, index: number, limit: number): boolean {
  for (let i = index - 1; i >= Math.max(limit, index - 2); i -= 1) {
    const role = sentence.cues[i]?.role;
    if (role === 'circumstance' || role === 'condition') return true;
    if (sentence.tokens[i]?.kind !== 'word' || role !== undefined) return false;
  }
  return false;
}

/** True for brackets that hold nothing but the bound: "under standard pressure (101 kPa)". */
function holdsOnly(sentence: Sentence, bound: Bound, open: number, close: number): boolean {
  return bound.comparator === undefined && bound.from === open + 1 && close <= bound.to + 1;
}

/** True for a comma, or an "and" behind other words, with the article of a noun of the bound's own: "for tubes, a diameter of 25 mm or less". */
function startsAnew(sentence: Sentence, bound: Bound, index: number, limit: number, tables: LanguageTables): boolean {
  if (bound.comparator === undefined || !tables.indefinite?.has(sentence.tokens[index + 1]?.key ?? '')) return false;
  return index > limit && (sentence.tokens[index]?.key === ',' || hasRole(sentence, index, 'and', 'or'));
}

/** The opener that governs a bound: walking back to the last bound, stop or enclosing bracket. */
export function findOpener(
  sentence: Sentence,
  bound: Bound,
  limit: number,
  tables: LanguageTables,
): 'condition' | 'circumstance' | 'property' | undefined {
  let weak = false;
  let accompanied = false;
  for (let i = bound.from - 1; i >= limit; i -= 1) {
    const partner = sentence.partner[i] ?? -1;
    if (isStop(sentence, i) || (partner > i && !holdsOnly(sentence, bound, i, partner))) break;
    if (partner >= 0 && partner < i) {
      i = partner;
      continue;
    }
    if (weak && sentence.tokens[i]?.key === ',') break;
    if (!weak && startsAnew(sentence, bound, i, limit, tables)) return undefined;
    const role = sentence.cues[i]?.role;
    if (role === 'condition') return 'condition';
    if (
      role === 'property' &&
      bound.comparator === undefined &&
      tables.accompanying.has(sentence.tokens[i]?.key ?? '')
    ) {
      accompanied = true;
      continue;
    }
    if (
      role === 'property' &&
      (tables.possessive.has(sentence.tokens[i]?.key ?? '') || !isQualifier(sentence, i, limit))
    )
      return 'property';
    if (role === 'circumstance' || role === 'span' || (role === 'from' && i < bound.from)) weak = true;
  }
  return weak ? 'circumstance' : accompanied ? 'property' : undefined;
}
