import type { HanTables } from './han-tables.ts';

/** Why the numbers in a stretch are no criteria. */
export type HanScope = 'exception' | 'definition' | 'example';

/** A stretch of the text whose numbers are no criteria. */
interface ScopeSpan {
  readonly start: number;
  readonly end: number;
  readonly reason: HanScope;
}

/** Longest exception of several clauses. */
const CLAUSES = 80;
/** Longest noun that is taken away by itself. */
const NOUN = 24;

interface Level {
  readonly open: number;
  /** Where the current sentence of this level begins. */
  sentence: number;
  /** Where the current clause of this level begins. */
  clause: number;
}

function wordAt<T extends readonly [string, HanScope]>(text: string, at: number, words: readonly T[]): T | undefined {
  return words.find(([word]) => text.startsWith(word, at));
}

/** Where the noun begins that "other than" takes away; what ends with a word for a thing is a clause. */
function nounStart(text: string, at: number, word: string, tables: HanTables): number | undefined {
  const window = text.slice(Math.max(0, at - NOUN), at);
  return tables.otherThan === word && !window.endsWith('もの')
    ? at - (/[^ぁ-ん、。()]*$/.exec(window)?.[0].length ?? 0)
    : undefined;
}

/** A noun that a definition ends with. */
const DEFINED = /[\p{Script=Han}\p{Script=Katakana}ー]{3,}$/u;

/** True for a definition in brackets that ends with the noun before them: it says which of these are meant (機関（…機関をいう。）). */
function isNarrowing(text: string, at: number, { open }: Level): boolean {
  const noun = DEFINED.exec(text.slice(Math.max(0, at - NOUN), at))?.[0];
  return open >= 0 && noun !== undefined && text.slice(Math.max(0, open - NOUN), open).endsWith(noun);
}

/** What follows the last sentence end inside brackets belongs to their scope word; outside brackets only its own clause does. */
function scopeStart(level: Level, text: string, at: number, tables: HanTables): number {
  if (level.open >= 0) return level.sentence;
  const from = Math.max(level.sentence, at - CLAUSES);
  const begun = tables.exceptionStart.exec(text.slice(from, at));
  return begun ? Math.min(from + begun.index, level.clause) : level.clause;
}

/**
 * The stretches that are taken away (…を除く), define a term (…をいう) or give an example, in one pass: a word behind its
 * stretch reaches back to the bracket that it stands in (outside brackets only an exception does, to its clause); a word before its stretch reaches on to the next stop or bracket.
 */
function findScopes(text: string, tables: HanTables): readonly ScopeSpan[] {
  const spans: ScopeSpan[] = [];
  const levels: Level[] = [{ open: -1, sentence: 0, clause: 0 }];
  let opened: { readonly start: number; readonly reason: HanScope; readonly depth: number } | undefined;
  const close = (end: number) => {
    if (opened) spans.push({ start: opened.start, end, reason: opened.reason });
    opened = undefined;
  };
  for (let i = 0; i < text.length; i += 1) {
    const level = levels.at(-1) as Level;
    const c = text[i];
    if (c === '(') levels.push({ open: i, sentence: i + 1, clause: i + 1 });
    else if (c === ')' && levels.length > 1) {
      levels.pop();
      if (opened && levels.length < opened.depth) close(i);
    }
    const behind = wordAt(text, i, tables.scopes);
    const reaches = behind?.[1] === 'exception' || level.open >= 0;
    const narrows = behind?.[1] === 'definition' && isNarrowing(text, i, level);
    if (behind && reaches && !narrows)
      spans.push({
        start: nounStart(text, i, behind[0], tables) ?? scopeStart(level, text, i, tables),
        end: i,
        reason: behind[1],
      });
    if (tables.scopeEnd !== '' && opened?.reason === 'exception' && c === tables.scopeEnd) close(i);
    const before =
      opened || tables.noScope.test(text.slice(Math.max(0, i - 1), i + 2))
        ? undefined
        : wordAt(text, i, tables.scopesBefore);
    if (before) opened = { start: i, reason: before[1], depth: levels.length };
    if (c === '。' || c === ';') {
      level.sentence = i + 1;
      close(i);
    }
    const end = tables.clauseEnds.find((word) => text.startsWith(word, i));
    if (end !== undefined) {
      level.clause = i + end.length;
      if ((c === ',' || c === '，') && opened?.reason !== 'example') close(i);
    }
  }
  close(text.length);
  return spans;
}

/** The scope of every place of a text; undefined where there is none. An exception outweighs the others. */
export function createScopeMap(text: string, tables: HanTables): (at: number) => HanScope | undefined {
  const layers = (['exception', 'definition', 'example'] as const).map((reason) => ({
    reason,
    change: new Map<number, number>(),
  }));
  for (const { start, end, reason } of findScopes(text, tables)) {
    const change = layers.find((layer) => layer.reason === reason)?.change;
    change?.set(start, (change.get(start) ?? 0) + 1);
    change?.set(end, (change.get(end) ?? 0) - 1);
  }
  const marks: (HanScope | undefined)[] = [];
  const depths = layers.map(() => 0);
  for (let i = 0; i < text.length; i += 1) {
    layers.forEach((layer, k) => {
      depths[k] = (depths[k] ?? 0) + (layer.change.get(i) ?? 0);
    });
    marks.push(layers.find((_, k) => (depths[k] ?? 0) > 0)?.reason);
  }
  return (at) => marks[at];
}
