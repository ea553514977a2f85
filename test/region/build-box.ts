import type { Box, Interval } from '../../src/model/region.ts';

/** An interval in the notation of mathematics: `[75,400]`, `(90,)`. */
export function interval(text: string): Interval {
  const [, open, min, max, close] = /^([[(])(-?[\d.e+-]*),(-?[\d.e+-]*)([\])])$/.exec(text) ?? [];
  if (open === undefined) throw new Error(`not an interval: ${text}`);
  return {
    min: min ? Number(min) : -Infinity,
    minOpen: !min || open === '(',
    max: max ? Number(max) : Infinity,
    maxOpen: !max || close === ')',
  };
}

/** A box from intervals by key, features, forbidden features and residue. */
export function box(
  intervals: Readonly<Record<string, string>>,
  must: readonly string[] = [],
  mustNot: readonly string[] = [],
  residue: readonly string[] = [],
): Box {
  return {
    intervals: new Map(Object.entries(intervals).map(([key, text]) => [key, interval(text)])),
    must: new Set(must),
    mustNot: new Set(mustNot),
    residue,
  };
}
