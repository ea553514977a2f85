import type { Interval } from '../model/region.ts';
import { containsValue } from './interval.ts';

const MAX_DIGITS = 12;

/** The unit in which a person would read a dimension: both ways between it and the base unit, rising together. */
export interface Scale {
  fromBase(base: number): number;
  toBase(value: number): number;
}

/** The base unit itself. */
export const BASE_SCALE: Scale = { fromBase: (base) => base, toBase: (value) => value };

/** Rounds to the 12 significant digits in which base values are kept. */
function roundBase(value: number): number {
  return Number(value.toPrecision(MAX_DIGITS));
}

/** How many significant digits a number needs; 1 for zero. */
export function countDigits(value: number): number {
  const [mantissa = ''] = roundBase(Math.abs(value)).toExponential().split('e', 1);
  return mantissa.length === 1 ? 1 : mantissa.length - '.'.length;
}

/**
 * Where to look for an ordinary number: near the only finite end, or in the middle of two (of their ratio when both
 * are positive).
 */
function findTarget(min: number, max: number): number {
  if (max === Infinity) return min === 0 || min === -Infinity ? 1 : min;
  if (min === -Infinity) return max === 0 ? -1 : max;
  if (min > 0) return Math.sqrt(min) * Math.sqrt(max);
  if (max < 0) return -Math.sqrt(-min) * Math.sqrt(-max);
  return min < 0 && max > 0 ? 0 : (min + max) / 2;
}

/** The numbers of at most so many significant digits around a target, nearest first. */
function listNear(target: number, digits: number): readonly number[] {
  if (target === 0) return [0, 1, -1];
  const found = new Set<number>();
  const magnitude = Math.floor(Math.log10(Math.abs(target)));
  for (const power of [magnitude, magnitude - 1]) {
    const step = 10 ** (power - digits + 1);
    const start = Math.floor(target / step);
    for (let k = start - 1; k <= start + 2; k += 1) found.add(roundBase(k * step));
  }
  const distance = (value: number) => Math.abs(value - target);
  return [...found]
    .filter((value) => countDigits(value) <= digits)
    .toSorted((a, b) => distance(a) - distance(b) || a - b);
}

/**
 * An ordinary number within an interval of base units: the one with the fewest significant digits, in the unit that a
 * person would use, strictly inside (an end only where nothing lies between the ends). Whole numbers only for a count. Undefined when the interval is empty or too narrow to name a
 * number in it.
 */
export function findOrdinaryValue(interval: Interval, scale: Scale, integer: boolean): number | undefined {
  const { min, max } = interval;
  const allowed = (base: number) => containsValue(interval, base) && (!integer || Number.isInteger(base));
  const inside = (base: number) => allowed(base) && base !== min && base !== max;
  const target = findTarget(scale.fromBase(min), scale.fromBase(max));
  for (let digits = 1; digits <= MAX_DIGITS; digits += 1) {
    const base = listNear(target, digits)
      .map((value) => roundBase(scale.toBase(value)))
      .find(inside);
    if (base !== undefined) return base;
  }
  const ends = [min, max].filter(allowed);
  return ends.toSorted((a, b) => countDigits(scale.fromBase(a)) - countDigits(scale.fromBase(b)) || a - b)[0];
}
