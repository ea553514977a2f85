import type { Box, Region } from '../model/region.ts';
import { addResidue, ANY_DEVICE, intersectBoxes } from './box.ts';
import { intersectIntervals, isEmptyInterval } from './interval.ts';
import { uniteRegions } from './region.ts';

/** How many boxes a region of one provision may have; beyond that its conditions are kept as residue. */
export const MAX_BOXES = 2000;

/**
 * Joins two sets of conditions of one provision with *and*. Empty when one of them is empty. No law means an
 * alternative that can never be met: a box that contradicts all boxes of the other side is joined without the
 * contradictory quantities, with the residue `contradiction` and the place given. Beyond 2000 boxes the answer is one
 * free box with the residue `too-many-combinations`.
 */
export function multiplyRegions(a: Region, b: Region, place: string): Region {
  const joined: Box[] = [];
  const paired = new Set<Box>();
  for (const box of a) {
    for (const other of b) {
      const shared = intersectBoxes(box, other);
      if (!shared) continue;
      paired.add(box).add(other);
      joined.push(shared);
      if (joined.length > MAX_BOXES) return [addResidue(ANY_DEVICE, [`too-many-combinations ${place}`])];
    }
  }
  const faulty = [
    ...a.filter((box) => !paired.has(box)).flatMap((box) => b.map((other) => joinDespite(box, other, place))),
    ...b.filter((box) => !paired.has(box)).flatMap((box) => a.map((other) => joinDespite(box, other, place))),
  ];
  if (joined.length + faulty.length > MAX_BOXES) return [addResidue(ANY_DEVICE, [`too-many-combinations ${place}`])];
  return uniteRegions([joined, faulty]);
}

/** Joins two boxes that contradict each other: what they contradict each other in is left free. */
function joinDespite(a: Box, b: Box, place: string): Box {
  const intervals = new Map([...a.intervals, ...b.intervals]);
  const contradictions: string[] = [];
  for (const [key, interval] of a.intervals) {
    const shared = intersectIntervals(interval, b.intervals.get(key) ?? interval);
    if (!isEmptyInterval(shared)) intervals.set(key, shared);
    else {
      intervals.delete(key);
      contradictions.push(key);
    }
  }
  const must = new Set([...a.must, ...b.must]);
  const forbidden = new Set([...a.mustNot, ...b.mustNot]);
  contradictions.push(...[...forbidden].filter((feature) => must.has(feature)));
  const mustNot = new Set([...forbidden].filter((feature) => !must.has(feature)));
  const residue = [...a.residue, ...b.residue, ...contradictions.map((key) => `contradiction ${place} ${key}`)];
  return addResidue({ intervals, must, mustNot, residue: [] }, residue);
}
