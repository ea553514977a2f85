import type { HanTables } from './han-tables.ts';

/** Why the numbers in a stretch are no criteria. */
export type HanScope = 'exception' | 'definition' | 'example';

/** A stretch of the text whose numbers are no criteria. */
interface ScopeSpan {
  readonly start: number;
  readonly end: number;
  readonly reason: HanScope;
}

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

/** What follows the last sentence end inside brackets belongs to their scope word; outside brackets only its own clause does. */
function scopeStart(level: Level): number {
  return level.open >= 0 ? level.sentence : level.clause;
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
    if (behind && reaches) spans.push({ start: scopeStart(level), end: i, reason: behind[1] });
    const before = opened ? undefined : wordAt(text, i, tables.scopesBefore);
    if (before) opened = { start: i, reason: before[1], depth: levels.length };
    if (c === '。' || c === ';') {
      level.sentence = i + 1;
      close(i);
    }
    const end = tables.clauseEnds.find((word) => text.startsWith(word, i));
    if (end !== undefined) {
      level.clause = i + end.length;
      if (c === ',' || c === '，') close(i);
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
