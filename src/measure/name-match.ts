import type { Sentence } from './annotate.ts';
import type { Bound } from './bound.ts';
import { toNumber } from './exact.ts';
import type { Token } from './token.ts';
import { findLongest } from './trie.ts';
import type { Trie } from './trie.ts';
import type { Unit } from './unit.ts';
import type { QuantityRow } from './vocabulary.ts';

/** A name found in a sentence, over the tokens from `from` up to, not including, `to`. */
export interface Match {
  readonly row: QuantityRow;
  readonly from: number;
  readonly to: number;
}

/** Names of shares of a substance end so; they are never counts. */
export const CONTENT = '-content';

/** The unit that a name must fit, and whether the value is no whole number, which counts nothing. */
export interface Sought extends Pick<Unit, 'baseUnit' | 'symbol'> {
  readonly broken?: boolean;
}

/** What a bound's name must fit. */
export function soughtFor({ value }: Bound): Sought {
  const { baseUnit, symbol } = value.unit;
  return { baseUnit, symbol, broken: !Number.isInteger(toNumber(value.exact)) };
}

/** Words, and the brackets inside a name ("average (CW) output power"). */
function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.key === '(' || token?.key === ')';
}

/** True for what is counted: a share in per cent is none of it. */
export function isCount({ baseUnit, integer }: QuantityRow): boolean {
  return baseUnit === '1' && integer;
}

/** How many tokens lie between two places, what brackets hold apart. */
export function distance(sentence: Sentence, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const close = sentence.partner[i] ?? -1;
    if (close > i && close < to) i = close;
    else count += 1;
  }
  return count;
}

function matchAt(
  sentence: Sentence,
  at: number,
  to: number,
  unit: Sought,
  names: Trie<QuantityRow>,
): Match | undefined {
  const keyAt = (i: number) => (i < to && isNamePart(sentence.tokens[i]) ? sentence.tokens[i]?.key : undefined);
  const fits = (entry: QuantityRow) =>
    entry.baseUnit === unit.baseUnit &&
    !(unit.symbol === '1' && entry.id.endsWith(CONTENT)) &&
    !(isCount(entry) && (unit.symbol !== '1' || unit.broken === true));
  const found = findLongest(names, keyAt, at);
  const row = found?.entries.find(fits);
  return found && row ? { row, from: at, to: at + found.length } : undefined;
}

/** The names between two places that fit a unit, in order; those in brackets only where the stretch begins inside. */
export function findMatches(
  sentence: Sentence,
  from: number,
  to: number,
  unit: Sought,
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
