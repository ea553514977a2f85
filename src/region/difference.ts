import type { Box, Region } from '../model/region.ts';
import { boxesMeet, type IsInteger } from './box.ts';
import { areDisjoint, includesAll, uniteFeatures } from './feature-set.ts';
import { findResidual, type Budget, type Intervals } from './residual.ts';

/** How many features may have to be tried both ways before an answer is left undetermined. */
export const MAX_TOGGLED_FEATURES = 8;

/** At most so many pieces of one difference are looked at to choose a witness. */
const MAX_PIECES = 8;

/** Devices that have exactly these features, and values within these intervals. */
export interface Piece {
  readonly features: ReadonlySet<string>;
  readonly intervals: Intervals;
}

/** Where a box lies: wholly within a region, with pieces outside it for certain, or not to be told. */
export type Coverage =
  | { readonly kind: 'covered' }
  | { readonly kind: 'exceeds'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'unknown' };

/** A region with the features that any of its boxes forbids, found once for many questions. */
export interface Cover {
  readonly boxes: Region;
  readonly forbidden: ReadonlySet<string>;
}

/** Prepares a region to be asked what it covers. */
export function buildCover(region: Region): Cover {
  return { boxes: region, forbidden: new Set(region.flatMap((box) => [...box.mustNot])) };
}

/**
 * Tells whether a box lies in a region. Residue on the region's side counts as the same condition when the box has it
 * too; otherwise its box is taken to cover nothing (for `covered`) and to cover all that it might (for `exceeds`).
 */
export function findCoverage(box: Box, cover: Cover, isInteger: IsInteger, budget: Budget): Coverage {
  const reachable = (feature: string) => box.must.has(feature) || cover.forbidden.has(feature);
  const relevant = cover.boxes.filter((other) => everyFeature(other.must, reachable) && boxesMeet(box, other));
  const certain = relevant.filter((other) => other.residue.every((residue) => box.residue.includes(residue)));
  const outside = findOutside(box, certain, isInteger, budget);
  if (outside?.length === 0) return { kind: 'covered' };
  if (box.residue.length > 0 || !outside) return { kind: 'unknown' };
  if (certain.length === relevant.length) return { kind: 'exceeds', pieces: outside };
  const pieces = findOutside(box, relevant, isInteger, budget);
  return pieces && pieces.length > 0 ? { kind: 'exceeds', pieces } : { kind: 'unknown' };
}

function everyFeature(features: ReadonlySet<string>, accepts: (feature: string) => boolean): boolean {
  for (const feature of features) if (!accepts(feature)) return false;
  return true;
}

/**
 * The pieces of a box that lie outside all the others; empty when there are none, undefined when it cannot be told.
 * First with the box's own features only (the plainest devices), then with every set of further features that can
 * matter.
 */
function findOutside(box: Box, others: Region, isInteger: IsInteger, budget: Budget): readonly Piece[] | undefined {
  const tryFeatures = (features: ReadonlySet<string>, boxes: Region): readonly Piece[] | undefined => {
    const holding = boxes.filter((other) => includesAll(features, other.must) && areDisjoint(features, other.mustNot));
    const taken = holding.map((other) => other.intervals);
    const left = findResidual(box.intervals, taken, isInteger, MAX_PIECES, budget);
    return left?.map((intervals) => ({ features, intervals }));
  };
  const plain = tryFeatures(box.must, others);
  if (!plain || plain.length > 0) return plain;
  const { added, tried, boxes } = settleFeatures(box, others);
  if (tried.length > MAX_TOGGLED_FEATURES) return undefined;
  for (let choice = 0; choice < 2 ** tried.length; choice += 1) {
    const chosen = tried.filter((_, i) => (choice >> i) % 2 === 1);
    const pieces = tryFeatures(new Set([...box.must, ...added, ...chosen]), boxes);
    if (!pieces || pieces.length > 0) return pieces;
  }
  return [];
}

interface Settled {
  /** Features that a device outside does best to have: they only take boxes away. */
  readonly added: ReadonlySet<string>;
  /** Features that some boxes ask for and others forbid. */
  readonly tried: readonly string[];
  /** The boxes that can still hold such a device. */
  readonly boxes: Region;
}

/**
 * Settles every feature that works one way only: what boxes merely ask for is left out (fewer boxes hold the device),
 * what they merely forbid is added. Each step takes boxes away, so it is repeated until only features that work both
 * ways are left.
 */
function settleFeatures(box: Box, others: Region): Settled {
  let boxes = others;
  let added: ReadonlySet<string> = new Set();
  for (;;) {
    const asked = new Set(boxes.flatMap((other) => [...other.must]).filter((feature) => !box.must.has(feature)));
    const forbidden = new Set(
      boxes.flatMap((other) => [...other.mustNot]).filter((feature) => !box.mustNot.has(feature)),
    );
    const harmful = new Set([...forbidden].filter((feature) => !asked.has(feature)));
    added = uniteFeatures(added, harmful);
    const left = boxes.filter(
      (other) =>
        areDisjoint(other.mustNot, harmful) &&
        everyFeature(other.must, (feature) => box.must.has(feature) || forbidden.has(feature)),
    );
    if (left.length === boxes.length) {
      return { added, tried: [...asked].filter((feature) => forbidden.has(feature)).toSorted(), boxes };
    }
    boxes = left;
  }
}
