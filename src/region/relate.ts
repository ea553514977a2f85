import type { Device, Region, Relation } from '../model/region.ts';
import { boxesMeet, isEmptyBox, type IsInteger } from './box.ts';
import { buildCover, findCoverage, type Piece } from './difference.ts';
import { sortRegion } from './region-order.ts';
import type { Budget } from './residual.ts';
import { BASE_SCALE } from './ordinary-value.ts';
import { findWitness, type Scales } from './witness.ts';

/** How two regions lie to each other, with the devices that prove where they differ. */
export interface RegionRelation {
  /** Read from the subject: `narrower` means that the subject is the narrower one. */
  readonly relation: Exclude<Relation, 'absent'>;
  /**
   * A device certainly in the subject and certainly not in the object; also given with `undetermined` when one is
   * known.
   */
  readonly onlySubject?: Device;
  /** A device certainly in the object and certainly not in the subject. */
  readonly onlyObject?: Device;
}

/** What `relate` needs to know of dimension keys. */
export interface RelateOptions {
  /** Dimensions that count whole things; none by default. Their intervals must have been built as whole numbers. */
  readonly isInteger?: IsInteger;
  /** Units in which witnesses get round numbers; base units by default. */
  readonly scale?: Scales;
}

/** Steps of interval subtraction that one question may cost; far more than real lists need. */
const MAX_STEPS = 200_000;

interface Side {
  readonly kind: 'covered' | 'exceeds' | 'unknown';
  readonly witness?: Device;
}

/**
 * Compares two regions as sets of devices. An empty region is narrower than any other; two empty ones are the same.
 * `undetermined` where residue, too many features that work both ways, or a difference too narrow to name a device
 * decides. `same` needs equal residue on both sides: the same words of residue stand for the same condition.
 */
export function relate(subject: Region, object: Region, options: RelateOptions = {}): RegionRelation {
  const given = { isInteger: options.isInteger ?? (() => false), scale: options.scale ?? (() => BASE_SCALE) };
  const a = sortRegion(subject.filter((box) => !isEmptyBox(box)));
  const b = sortRegion(object.filter((box) => !isEmptyBox(box)));
  const subjectSide = findSide(a, b, given);
  const objectSide = findSide(b, a, given);
  return {
    relation: decide(a, b, subjectSide, objectSide),
    ...(subjectSide.witness && { onlySubject: subjectSide.witness }),
    ...(objectSide.witness && { onlyObject: objectSide.witness }),
  };
}

function findSide(own: Region, other: Region, options: Required<RelateOptions>): Side {
  const cover = buildCover(other);
  const budget: Budget = { steps: MAX_STEPS };
  const pieces: Piece[] = [];
  let covered = true;
  for (const box of own) {
    const coverage = findCoverage(box, cover, options.isInteger, budget);
    if (coverage.kind !== 'covered') covered = false;
    if (coverage.kind === 'exceeds') pieces.push(...coverage.pieces);
  }
  if (covered) return { kind: 'covered' };
  const witness = findWitness(pieces, own, other, options);
  return witness ? { kind: 'exceeds', witness } : { kind: 'unknown' };
}

function decide(a: Region, b: Region, subject: Side, object: Side): RegionRelation['relation'] {
  if (subject.kind === 'covered' && object.kind === 'covered') return 'same';
  if (subject.kind === 'covered' && object.kind === 'exceeds') return 'narrower';
  if (subject.kind === 'exceeds' && object.kind === 'covered') return 'wider';
  if (a.length > 0 && b.length > 0 && !regionsMeet(a, b)) return 'disjoint';
  if (subject.kind === 'unknown' || object.kind === 'unknown') return 'undetermined';
  const certain = (region: Region) => region.filter((box) => box.residue.length === 0);
  return regionsMeet(certain(a), certain(b)) ? 'overlapping' : 'undetermined';
}

/** Tells whether some device can lie in both regions; features that only one of them asks for are no obstacle. */
function regionsMeet(a: Region, b: Region): boolean {
  return a.some((box) => b.some((other) => boxesMeet(box, other)));
}
