import { hasRole, skipBack } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { LanguageTables } from './language.ts';

/** Most words of a name at the head of a text. */
const HEAD = 8;

/** Most words of a name that stands directly before its value at the head of a text ("Total dose 5 kGy"). */
const SHORT_HEAD = 3;

/** True when nothing but fillers or one name ("A total dose of") stands before a token. */
export function isHead(sentence: Sentence, at: number, tables: LanguageTables): boolean {
  if (at > HEAD) return false;
  const named = at > 0 && (at <= SHORT_HEAD || tables.fillers.has(sentence.tokens[at - 1]?.key ?? ''));
  for (let i = 0; i < at; i += 1) {
    const key = sentence.tokens[i]?.key ?? '';
    const isFiller = tables.fillers.has(key);
    const isName = named && sentence.tokens[i]?.kind === 'word' && sentence.cues[i] === undefined;
    const isColumn = key === '|' && i === at - 1;
    if (
      !isFiller &&
      !isName &&
      !isColumn &&
      !(sentence.tokens[at - 1]?.key === '|' && sentence.tokens[i]?.kind === 'word')
    )
      return false;
  }
  return true;
}

/**
 * True for what stands before a value that a text states: its name, "of", "is", an opening bracket, "typically"; not for signs of
 * arithmetic. `index` is the token before the value.
 */
export function isStated(sentence: Sentence, index: number, name: string, tables: LanguageTables): boolean {
  if (name.split('-').at(-1) === sentence.tokens[index]?.key) return true;
  const at = skipBack(sentence, index, tables);
  const states = (i: number) => tables.stating?.has(sentence.tokens[i]?.key ?? '') === true;
  return states(index) || states(at) || hasRole(sentence, at, 'rough', 'example', 'to');
}
