import { isIsotropic } from './equation.ts';
import type { HanComparators } from './han-comparator.ts';
import { divideUnits, findDivisors } from './han-divisor.ts';
import type { HanValue } from './han-value.ts';
import { restates } from './restatement.ts';

/** Longest brackets between a value and its comparator, in characters. */
const BRACKET = 40;

/** Values in brackets that restate the one before them, and the place behind the brackets. */
export interface HanRestated {
  readonly values: readonly HanValue[];
  readonly end: number;
}

/** The place behind the bracket that closes the one at `at`; undefined where none near does. */
function closing(text: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < at + BRACKET; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return undefined;
}

/**
 * What the brackets directly behind value `k` restate ("九ワット（三九・五ディービーエム）"). Brackets with something else are stepped
 * over when a comparator follows them; else the value ends before them.
 */
export function findHanRestated(
  text: string,
  values: readonly HanValue[],
  k: number,
  comparators: HanComparators,
): HanRestated {
  const first = values[k] as HanValue;
  const none = { values: [], end: first.end };
  const end = text[first.end] === '(' ? closing(text, first.end) : undefined;
  if (end === undefined) return none;
  const inside: HanValue[] = [];
  for (let n = k + 1; n < values.length && (values[n]?.start ?? end) < end; n += 1) inside.push(values[n] as HanValue);
  const unit = divideUnits(first, findDivisors(text, values, k))[0] ?? first.value.unit;
  const own = { ...first.value, unit };
  const compared = comparators.behind(text, end) !== undefined;
  if (!inside.every(({ value }) => restates(own, value) || isIsotropic(own, value)))
    return compared ? { values: [], end } : none;
  return inside.length > 0 || compared ? { values: inside, end } : none;
}
