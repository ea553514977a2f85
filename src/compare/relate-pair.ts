import { relate, type RegionRelation } from '../region/relate.ts';
import type { ComparisonContext } from './context.ts';
import type { DeviceWords } from './describe-witness.ts';
import { buildDeviceWords } from './device-words.ts';
import { parseDimension } from './dimension.ts';
import { buildPairRegions, type PairRegions } from './pair-regions.ts';
import { buildSides } from './pair-sides.ts';
import { haveSameStructure } from './pair-structure.ts';

/** A provision and its counterpart as sets of devices: both regions, how they lie, and words for their devices. */
export interface RelatedPair {
  /** Built when first asked for: sides of one structure are the same without. */
  readonly regions: PairRegions;
  readonly related: RegionRelation;
  readonly words: DeviceWords;
}

/** Builds and relates the regions of a provision and its counterpart; throws `NotFoundError` for an unknown code. */
export function relatePair(context: ComparisonContext, subject: string, object: string): RelatedPair {
  const sides = buildSides(context, subject, object);
  const words = buildDeviceWords(context, subject, object);
  let built: PairRegions | undefined;
  const build = () => (built ??= buildPairRegions(context, sides));
  const relateRegions = () =>
    relate(build().subject, build().object, {
      isInteger: (key) => context.quantities.isInteger(parseDimension(key).quantity),
      scale: (key) => words.scale(key),
    });
  const related: RegionRelation = haveSameStructure(sides) ? { relation: 'same' } : relateRegions();
  return {
    related,
    words,
    get regions() {
      return build();
    },
  };
}
