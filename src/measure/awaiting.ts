import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { LanguageTables, PrintedComparator } from './language.ts';
import { PURE } from './unit.ts';

/** True for a number with a unit, or one that is compared. */
function isMeasured(sentence: Sentence, index: number): boolean {
  const value = sentence.tokens[index]?.value;
  return value !== undefined && (value.unit !== PURE || hasRole(sentence, index - 1, 'before'));
}

/** The comparator of a text after which neither a value nor a new sentence comes; undefined when none waits. */
export function findWaitingComparator(sentence: Sentence): PrintedComparator | undefined {
  const last = sentence.tokens.length - 1;
  for (let i = last; i >= 0; i -= 1) {
    if (isMeasured(sentence, i) || (i < last && isStop(sentence, i))) return undefined;
    const cue = sentence.cues[i];
    if (cue?.role === 'before') return cue.comparator;
  }
  return undefined;
}

/** True when a text announces a list and ends with a bare condition of all that is listed: "any of the following at 20 °C:". */
export function announces(sentence: Sentence, tables: LanguageTables): boolean {
  let value = sentence.tokens.length - 1;
  while (sentence.tokens[value]?.kind === 'mark') value -= 1;
  if (!sentence.tokens[value]?.value) return false;
  for (let i = value - 1; i >= Math.max(0, value - 10) && !isStop(sentence, i); i -= 1)
    if (tables.announcing.has(sentence.tokens[i]?.key ?? ''))
      return hasRole(sentence, i + 1, 'circumstance', 'condition');
  return false;
}

/** True when the conditions of a text are those of its children. */
export function awaitsChildren(sentence: Sentence, tables: LanguageTables): boolean {
  return findWaitingComparator(sentence) !== undefined || announces(sentence, tables);
}
