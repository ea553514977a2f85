import type { Cue, CueRole, LanguageTables } from './language.ts';
import type { Token } from './token.ts';
import { findLongest } from './trie.ts';
import { PURE } from './unit.ts';
import type { Trie } from './trie.ts';

/** A cue found in a sentence, over the tokens from `from` up to, not including, `to`. */
export interface FoundCue extends Cue {
  readonly from: number;
  readonly to: number;
}

/** A sentence ready for reading: its tokens, its cues by first and by last token, and the partners of its brackets. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The cue that covers a token. */
  readonly cues: readonly (FoundCue | undefined)[];
  /** For an opening bracket its closing one and the other way round; -1 elsewhere and for brackets without a partner. */
  readonly partner: readonly number[];
}

function pairBrackets(tokens: readonly Token[]): number[] {
  const partner = tokens.map(() => -1);
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.key === '(' || token.key === '[') open.push(i);
    if (token.key !== ')' && token.key !== ']') return;
    const from = open.pop();
    if (from === undefined) return;
    partner[from] = i;
    partner[i] = from;
  });
  return partner;
}

type KeyAt = (index: number) => string | undefined;

/** False for a cue that needs a value directly behind it, or a measured one for equality ("is 5 kg", not "is 2 × A"), and has none. */
function speaks(cue: Cue, next: Token | undefined): boolean {
  if (cue.adjacent !== true) return true;
  return next?.value !== undefined && (cue.comparator !== '=' || next.value.unit !== PURE);
}

/** The longest phrase at a place with a cue that speaks there: where all need a value directly behind them, a shorter phrase. */
function findSpeaking(
  tokens: readonly Token[],
  trie: Trie<Cue>,
  keyAt: KeyAt,
  at: number,
): { readonly cue: Cue; readonly length: number } | undefined {
  for (let found = findLongest(trie, keyAt, at); found && found.length > 0;) {
    const { length, entries } = found;
    const cue = entries.find((entry) => speaks(entry, tokens[at + length]));
    if (cue) return { cue, length };
    const end = at + length - 1;
    found = findLongest(trie, (k) => (k < end ? keyAt(k) : undefined), at);
  }
  return undefined;
}

/** Finds the cues of a text, longest phrase first, none overlapping. */
export function annotate(text: string, tokens: readonly Token[], trie: Trie<Cue>): Sentence {
  const cues: (FoundCue | undefined)[] = tokens.map(() => undefined);
  const keyAt = (i: number) =>
    tokens[i]?.kind === 'value' && tokens[i]?.value?.spelled !== true ? undefined : tokens[i]?.key;
  for (let i = 0; i < tokens.length;) {
    const found = findSpeaking(tokens, trie, keyAt, i);
    if (!found) {
      i += 1;
      continue;
    }
    const { cue } = found;
    const split = cue.role === 'after' && found.length > 1 && tokens[i + found.length]?.kind === 'value';
    const single = split ? findLongest(trie, (k) => (k === i ? keyAt(k) : undefined), i)?.entries[0] : undefined;
    const placed: FoundCue = single
      ? { ...single, from: i, to: i + 1 }
      : { ...cue, from: i, to: i + (cue.take ?? found.length) };
    for (let k = placed.from; k < placed.to; k += 1) cues[k] = placed;
    i = placed.to;
  }
  return { text, tokens, cues, partner: pairBrackets(tokens) };
}

/** True when the token is covered by a cue of one of these roles. */
export function hasRole(sentence: Sentence, index: number, ...roles: readonly CueRole[]): boolean {
  const cue = sentence.cues[index];
  return cue !== undefined && roles.includes(cue.role);
}

/** True for a token that ends a clause: semicolon, colon, or a full stop that is not inside a number. */
export function isStop(sentence: Sentence, index: number): boolean {
  const key = sentence.tokens[index]?.key;
  return key === ';' || key === ':' || key === '.' || key === '。' || key === '；';
}

/** A value that counts: a number with a unit, or a bare number that a comparator or range touches. */
export function isValue(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.kind === 'value';
}

/** Skips fillers, and brackets that hold no value, backwards; the index of the first token that is neither. */
export function skipBack(sentence: Sentence, from: number, tables: LanguageTables): number {
  let i = from;
  for (let steps = 0; i >= 0 && steps < 6; steps += 1) {
    const token = sentence.tokens[i] as Token;
    if (sentence.cues[i]?.role === 'before' || sentence.cues[i]?.role === 'between') return i;
    if (token.kind === 'word' && tables.fillers.has(token.key)) i -= 1;
    else return i;
  }
  return i;
}
