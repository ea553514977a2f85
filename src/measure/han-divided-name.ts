import type { HanBound } from './han-bound.ts';
import { nameOf } from './han-fit.ts';
import type { HanNames, NamedUnit } from './han-fit.ts';
import { headEnd } from './han-noun.ts';
import type { Subject } from './han-noun.ts';
import { findNameAt } from './han-search.ts';
import type { HanValue } from './han-value.ts';
import { convertToBase } from './unit.ts';

/** An hour, in seconds: what is longer is a time over which something is measured, and no part of a rate. */
const HOUR = 3600;

/** True for a length, or more than an hour, over which a value is measured (バイアスの再現性が一年間につき). */
function mayBeStretch({ value, units }: HanValue): boolean {
  const base = units[0]?.baseUnit;
  return base === 'm' || (base === 's' && convertToBase(value.exact, value.unit) > HOUR);
}

/**
 * The name before a value that is divided by a time, a length or an amount: of the result (発熱量が一キログラム当たり), else of the
 * value over that stretch. Words directly before the divisor name the result only. Undefined for none, and without a divisor.
 */
export function nameDivided(
  text: string,
  bound: HanBound,
  from: number,
  subject: Subject | undefined,
  names: HanNames,
): NamedUnit | undefined {
  const start = bound.divisors.at(-1)?.start;
  if (start === undefined || bound.units[0] === undefined) return undefined;
  const at = headEnd(text, start, names.tables);
  const stretched = bound.divisors.every(mayBeStretch);
  for (const place of [...(stretched && at === start ? [] : [at]), ...(subject ? [subject.end] : [])]) {
    const direct = findNameAt(text, place, from, bound.units, names);
    if (direct) return nameOf(direct);
    const fit = stretched ? findNameAt(text, place, from, bound.value.units, names) : undefined;
    if (fit) return { ...nameOf(fit), over: bound.divisors };
  }
  return undefined;
}
