import type { Box, Device, Interval } from '../model/region.ts';
import { areDisjoint, includesAll, uniteFeatures } from './feature-set.ts';
import {
  ANY_VALUE,
  containsInterval,
  containsValue,
  intersectIntervals,
  isEmptyInterval,
  subtractInterval,
} from './interval.ts';

/** Tells whether a dimension counts whole things, so that only whole numbers are values of it. */
export type IsInteger = (key: string) => boolean;

/** The box without any condition: every device. */
export const ANY_DEVICE: Box = { intervals: new Map(), must: new Set(), mustNot: new Set(), residue: [] };

/** The box with more residue; sorted and without repetition. */
export function addResidue(box: Box, residue: readonly string[]): Box {
  if (residue.length === 0) return box;
  return { ...box, residue: [...new Set([...box.residue, ...residue])].toSorted() };
}

/** Tells that no value is allowed for some quantity, so that the box holds no device. */
export function isEmptyBox(box: Box): boolean {
  for (const interval of box.intervals.values()) if (isEmptyInterval(interval)) return true;
  return false;
}

/** Tells whether two boxes share a value of every quantity that both name. */
export function intervalsMeet(a: Box['intervals'], b: Box['intervals']): boolean {
  for (const [key, interval] of b) {
    const own = a.get(key);
    if (own && isEmptyInterval(intersectIntervals(own, interval))) return false;
  }
  return true;
}

/** Tells whether some device can lie in both boxes; residue is left aside. */
export function boxesMeet(a: Box, b: Box): boolean {
  return areDisjoint(a.must, b.mustNot) && areDisjoint(b.must, a.mustNot) && intervalsMeet(a.intervals, b.intervals);
}

/** The devices of both boxes, with the residue of both; undefined when there is none. */
export function intersectBoxes(a: Box, b: Box): Box | undefined {
  if (!boxesMeet(a, b)) return undefined;
  const intervals = new Map(a.intervals);
  for (const [key, interval] of b.intervals) {
    const own = intervals.get(key);
    intervals.set(key, own ? intersectIntervals(own, interval) : interval);
  }
  const joined: Box = {
    intervals,
    must: uniteFeatures(a.must, b.must),
    mustNot: uniteFeatures(a.mustNot, b.mustNot),
    residue: a.residue,
  };
  return addResidue(joined, b.residue);
}

/** Tells whether every value that the inner intervals allow is allowed by the outer ones. */
export function containsIntervals(outer: Box['intervals'], inner: Box['intervals']): boolean {
  for (const [key, interval] of outer) {
    if (!containsInterval(interval, inner.get(key) ?? ANY_VALUE)) return false;
  }
  return true;
}

/**
 * Tells whether the inner box certainly lies in the outer one: the outer box asks for nothing that the inner does not
 * ask for.
 */
export function containsBox(outer: Box, inner: Box): boolean {
  return (
    includesAll(inner.must, outer.must) &&
    includesAll(inner.mustNot, outer.mustNot) &&
    outer.residue.every((residue) => inner.residue.includes(residue)) &&
    containsIntervals(outer.intervals, inner.intervals)
  );
}

/** Tells that the device certainly lies in the box: never with residue, never where the device's value is unknown. */
export function boxContains(box: Box, device: Device): boolean {
  if (box.residue.length > 0 || !includesAll(device.features, box.must)) return false;
  if (!areDisjoint(device.features, box.mustNot)) return false;
  for (const [key, interval] of box.intervals) {
    const value = device.values.get(key);
    if (value === undefined || !containsValue(interval, value)) return false;
  }
  return true;
}

/**
 * Tells that the device certainly lies outside: a feature or a known value contradicts the box, whatever its residue.
 */
export function boxExcludes(box: Box, device: Device): boolean {
  if (!includesAll(device.features, box.must) || !areDisjoint(device.features, box.mustNot)) return true;
  for (const [key, interval] of box.intervals) {
    const value = device.values.get(key);
    if (value !== undefined && !containsValue(interval, value)) return true;
  }
  return false;
}

/** The box with the interval of one quantity replaced. */
export function withInterval(box: Box, key: string, interval: Interval): Box {
  return { ...box, intervals: new Map(box.intervals).set(key, interval) };
}

/**
 * The devices of a box that a second box does not take: one box for each condition of the second that can fail (they
 * may overlap). Where the second has residue, what it may take stays, with the residue `unless …`.
 */
export function subtractBox(box: Box, taken: Box, isInteger: IsInteger): readonly Box[] {
  const shared = intersectBoxes(box, { ...taken, residue: [] });
  if (!shared) return [box];
  const rest: Box[] = [];
  for (const feature of taken.must) {
    if (!box.must.has(feature)) rest.push({ ...box, mustNot: new Set([...box.mustNot, feature]) });
  }
  for (const feature of taken.mustNot) {
    if (!box.mustNot.has(feature)) rest.push({ ...box, must: new Set([...box.must, feature]) });
  }
  for (const [key, interval] of taken.intervals) {
    const parts = subtractInterval(box.intervals.get(key) ?? ANY_VALUE, interval, isInteger(key));
    for (const part of parts) rest.push(withInterval(box, key, part));
  }
  if (taken.residue.length > 0) rest.push(addResidue(shared, [`unless ${taken.residue.join(' and ')}`]));
  return rest;
}
