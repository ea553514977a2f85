import type { Box, Interval } from '../model/region.ts';
import { containsIntervals, intervalsMeet, type IsInteger } from './box.ts';
import { ANY_VALUE, intersectIntervals, subtractInterval } from './interval.ts';

/** Values by dimension key, each within an interval; keys that are not named are free. */
export type Intervals = Box['intervals'];

/** How much work one question may cost; `steps` counts down. */
export interface Budget {
  steps: number;
}

/**
 * What remains of `from` when all boxes of `taken` are taken away, in pieces that do not overlap; at most `limit`
 * pieces, so that only the empty answer is complete. Undefined when the budget is used up before any piece was found.
 */
export function findResidual(
  from: Intervals,
  taken: readonly Intervals[],
  isInteger: IsInteger,
  limit: number,
  budget: Budget,
): readonly Intervals[] | undefined {
  const found: Intervals[] = [];
  const complete = collect(from, taken, { isInteger, limit, budget, found });
  return complete || found.length > 0 ? found : undefined;
}

interface Search {
  readonly isInteger: IsInteger;
  readonly limit: number;
  readonly budget: Budget;
  readonly found: Intervals[];
}

/**
 * Cuts the first overlapping box out of the piece and goes on with each remaining part; false when the budget is used
 * up.
 */
function collect(piece: Intervals, taken: readonly Intervals[], search: Search): boolean {
  search.budget.steps -= 1 + taken.length;
  if (search.budget.steps < 0) return false;
  const overlapping = taken.filter((other) => intervalsMeet(piece, other));
  if (overlapping.some((other) => containsIntervals(other, piece))) return true;
  const [first, ...others] = overlapping;
  if (!first) {
    search.found.push(piece);
    return true;
  }
  let rest = piece;
  for (const [key, interval] of first) {
    const own: Interval = rest.get(key) ?? ANY_VALUE;
    for (const part of subtractInterval(own, interval, search.isInteger(key))) {
      if (search.found.length >= search.limit) return true;
      if (!collect(new Map(rest).set(key, part), others, search)) return false;
    }
    rest = new Map(rest).set(key, intersectIntervals(own, interval));
  }
  return true;
}
