import type { Comparator } from '../model/provision.ts';
import { toNumber } from './exact.ts';
import type { Exact } from './exact.ts';
import type { PrintedComparator } from './language.ts';
import type { QuantityName } from './quantity.ts';

type Relative = 'better' | 'better=' | 'worse' | 'worse=';

const BETTER: Readonly<Record<'less' | 'more', Readonly<Record<Relative, Comparator>>>> = {
  less: { better: '<', 'better=': '<=', worse: '>', 'worse=': '>=' },
  more: { better: '>', 'better=': '>=', worse: '<', 'worse=': '<=' },
};

/** Units of impurity: a purity "better than 5 ppm" leaves less than that. */
const SHARES: ReadonlySet<string> = new Set(['ppm', 'ppb']);

/** From so many per cent up, more of what is better is meant: "a uniformity of 99 % or better" speaks of what agrees, not of deviation. */
const HALF = 50;

/** The comparator that a print stands for; undefined for "better" where the quantity has no known sense of it. */
export function settleComparator(
  printed: PrintedComparator,
  name: QuantityName,
  symbol: string,
  value?: Exact,
): Comparator | undefined {
  if (printed !== 'better' && printed !== 'better=' && printed !== 'worse' && printed !== 'worse=') return printed;
  const mostly = symbol === '%' && value !== undefined && toNumber(value) >= HALF;
  const sense = mostly ? 'more' : SHARES.has(symbol) ? 'less' : (name.row?.better ?? '');
  return sense === '' ? undefined : BETTER[sense][printed];
}

/** What a comparator of the text above means for a quantity: what must "exceed" a list of limits is better than each of them. */
export function asLent(printed: PrintedComparator | undefined, name: QuantityName): PrintedComparator | undefined {
  return printed === '>' && name.row?.better === 'less' ? 'better' : printed;
}
