import type { Comparator } from '../model/provision.ts';
import type { PrintedComparator } from './language.ts';
import type { QuantityName } from './quantity.ts';

type Relative = 'better' | 'better=' | 'worse' | 'worse=';

const BETTER: Readonly<Record<'less' | 'more', Readonly<Record<Relative, Comparator>>>> = {
  less: { better: '<', 'better=': '<=', worse: '>', 'worse=': '>=' },
  more: { better: '>', 'better=': '>=', worse: '<', 'worse=': '<=' },
};

/** Units of impurity: a purity "better than 5 ppm" leaves less than that. */
const SHARES: ReadonlySet<string> = new Set(['ppm', 'ppb']);

/** The comparator that a print stands for; undefined for "better" where the quantity has no known sense of it. */
export function settleComparator(
  printed: PrintedComparator,
  name: QuantityName,
  symbol: string,
): Comparator | undefined {
  if (printed !== 'better' && printed !== 'better=' && printed !== 'worse' && printed !== 'worse=') return printed;
  const sense = SHARES.has(symbol) ? 'less' : (name.row?.better ?? '');
  return sense === '' ? undefined : BETTER[sense][printed];
}
