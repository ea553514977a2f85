import type { Box, Device, Region } from '../model/region.ts';
import {
  addResidue,
  boxContains,
  boxExcludes,
  containsBox,
  intersectBoxes,
  isEmptyBox,
  subtractBox,
  type IsInteger,
} from './box.ts';

/**
 * How many boxes more than before an exclusion may leave of a region; beyond that it is kept as residue where it
 * divides most.
 */
export const MAX_EXCLUSION_PIECES = 100;

/**
 * How many boxes an exclusion may leave of one box, however many boxes there are; one box alone may take all pieces.
 */
const MIN_PIECE_LIMIT = 32;

/** Tells whether a region holds no device at all. A box whose only doubt is residue counts as holding some. */
export function isEmptyRegion(region: Region): boolean {
  return region.every(isEmptyBox);
}

/** Every device of any of the regions; a box that lies within another one goes. */
export function uniteRegions(regions: readonly Region[]): Region {
  const all = regions.flat();
  if (all.length < 2) return all;
  const boxes = new Set(all);
  return boxes.size <= FEW_BOXES ? absorbFew([...boxes]) : absorbMany(boxes);
}

/** So few boxes are compared with each other sooner than sorted by what they ask for. */
const FEW_BOXES = 12;

function absorbFew(boxes: readonly Box[]): Region {
  const left = [...boxes];
  for (const box of boxes) {
    if (left.some((other) => other !== box && containsBox(other, box))) left.splice(left.indexOf(box), 1);
  }
  return left;
}

function absorbMany(boxes: Set<Box>): Region {
  const tags = new Map([...boxes].map((box) => [box, listTags(box)]));
  const groups = groupByTag(tags);
  for (const [box, own] of tags) {
    const outer = ['', ...own].flatMap((tag) => groups.get(tag) ?? []);
    if (outer.some((other) => other !== box && boxes.has(other) && containsBox(other, box))) boxes.delete(box);
  }
  return [...boxes];
}

/** The features that a box asks for or forbids: a box that contains it has no others. */
function listTags({ must, mustNot }: Box): readonly string[] {
  return [...must, ...[...mustNot].map((feature) => `not ${feature}`)];
}

/** Boxes by the rarest of their tags, so that groups stay small; those without under the empty name. */
function groupByTag(tags: ReadonlyMap<Box, readonly string[]>): ReadonlyMap<string, readonly Box[]> {
  const counts = new Map<string, number>();
  for (const own of tags.values()) for (const tag of own) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const count = (tag: string) => counts.get(tag) ?? Infinity;
  const groups = new Map<string, Box[]>();
  for (const [box, own] of tags) {
    const rarest = own.reduce((a, b) => (count(b) < count(a) ? b : a), '');
    const group = groups.get(rarest);
    if (group) group.push(box);
    else groups.set(rarest, [box]);
  }
  return groups;
}

/** Every device that lies in both regions. */
export function intersectRegions(a: Region, b: Region): Region {
  return uniteRegions([a.flatMap((box) => b.flatMap((other) => intersectBoxes(box, other) ?? []))]);
}

/**
 * Every device of a region that an exclusion (a decontrol note) does not take. Boxes that it would divide into too
 * many stay whole, with the residue `exclusion-too-large` and the place given.
 */
export function subtractRegion(region: Region, taken: Region, isInteger: IsInteger, place: string): Region {
  const most = Math.max(MIN_PIECE_LIMIT, Math.floor(MAX_EXCLUSION_PIECES / region.length));
  const parts = region.map((box) => ({ box, left: subtractFromBox(box, taken, isInteger, most) }));
  const counts = parts.map(({ left }) => left.length);
  const limit = findPieceLimit(counts, most);
  return uniteRegions(
    parts.map(({ box, left }) => (left.length > limit ? [addResidue(box, [`exclusion-too-large ${place}`])] : left)),
  );
}

/** What is left of one box; incomplete as soon as there are more pieces than `most`. */
function subtractFromBox(box: Box, taken: Region, isInteger: IsInteger, most: number): Region {
  let left: Region = [box];
  for (const other of taken) {
    left = uniteRegions([left.flatMap((own) => subtractBox(own, other, isInteger))]);
    if (left.length > most) return left;
  }
  return left;
}

/** Into how many pieces a box may be divided, so that all boxes together stay within bounds. */
function findPieceLimit(counts: readonly number[], most: number): number {
  let limit = most;
  const countWithin = () => counts.reduce((sum, count) => sum + (count > limit ? 1 : count), 0);
  while (limit > 1 && countWithin() > counts.length + MAX_EXCLUSION_PIECES) limit -= 1;
  return limit;
}

/** Tells that a device certainly lies in the region. False also when residue or a missing value leaves it open. */
export function contains(region: Region, device: Device): boolean {
  return region.some((box) => boxContains(box, device));
}

/**
 * Tells that a device certainly lies outside the region. A device that is neither contained nor excluded is
 * undetermined.
 */
export function excludes(region: Region, device: Device): boolean {
  return region.every((box) => boxExcludes(box, device));
}
