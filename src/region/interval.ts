import type { Comparator } from '../model/provision.ts';
import type { Interval } from '../model/region.ts';

/** Every number: what a quantity that is not named may take. */
export const ANY_VALUE: Interval = { min: -Infinity, minOpen: true, max: Infinity, maxOpen: true };

/** The numbers that meet one criterion, in base units; for a count only whole numbers, so that `> 33` is `>= 34`. */
export function buildInterval(comparator: Comparator, value: number, integer = false): Interval {
  const raw: Interval = {
    min: comparator === '<' || comparator === '<=' ? -Infinity : value,
    minOpen: comparator !== '>=' && comparator !== '=',
    max: comparator === '>' || comparator === '>=' ? Infinity : value,
    maxOpen: comparator !== '<=' && comparator !== '=',
  };
  return integer ? normalizeInteger(raw) : raw;
}

/** The same whole numbers between closed ends; an end at infinity stays open. */
export function normalizeInteger(interval: Interval): Interval {
  const { min, max } = interval;
  return {
    min: interval.minOpen ? Math.floor(min) + 1 : Math.ceil(min),
    minOpen: min === -Infinity,
    max: interval.maxOpen ? Math.ceil(max) - 1 : Math.floor(max),
    maxOpen: max === Infinity,
  };
}

/** Tells that no number lies within; also true when an end is not a number. */
export function isEmptyInterval(interval: Interval): boolean {
  if (interval.min < interval.max) return false;
  return !(interval.min === interval.max && !interval.minOpen && !interval.maxOpen);
}

/** The numbers that lie within both; may be empty. */
export function intersectIntervals(a: Interval, b: Interval): Interval {
  const lower = a.min > b.min || (a.min === b.min && a.minOpen) ? a : b;
  const upper = a.max < b.max || (a.max === b.max && a.maxOpen) ? a : b;
  return { min: lower.min, minOpen: lower.minOpen, max: upper.max, maxOpen: upper.maxOpen };
}

/** The numbers of the first that do not lie within the second: none, one or two intervals, from low to high. */
export function subtractInterval(from: Interval, taken: Interval, integer = false): readonly Interval[] {
  const below: Interval = { min: -Infinity, minOpen: true, max: taken.min, maxOpen: !taken.minOpen };
  const above: Interval = { min: taken.max, minOpen: !taken.maxOpen, max: Infinity, maxOpen: true };
  if (isEmptyInterval(taken)) return isEmptyInterval(from) ? [] : [from];
  const sides: Interval[] = [];
  if (taken.min !== -Infinity) sides.push(intersectIntervals(from, below));
  if (taken.max !== Infinity) sides.push(intersectIntervals(from, above));
  const parts = integer ? sides.map(normalizeInteger) : sides;
  return parts.filter((part) => !isEmptyInterval(part));
}

/** Tells whether a number lies within. */
export function containsValue(interval: Interval, value: number): boolean {
  if (interval.minOpen ? value <= interval.min : value < interval.min) return false;
  return interval.maxOpen ? value < interval.max : value <= interval.max;
}

/** Tells whether every number of the inner interval lies within the outer one; an empty inner interval always does. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  if (isEmptyInterval(inner)) return true;
  const below = inner.min > outer.min || (inner.min === outer.min && (inner.minOpen || !outer.minOpen));
  const above = inner.max < outer.max || (inner.max === outer.max && (inner.maxOpen || !outer.maxOpen));
  return below && above;
}

/** Tells whether two intervals hold the same numbers. */
export function equalIntervals(a: Interval, b: Interval): boolean {
  return containsInterval(a, b) && containsInterval(b, a);
}
