import { relate, type RegionRelation } from '../region/relate.ts';
import type { ComparisonContext } from './context.ts';
import type { DeviceWords } from './describe-witness.ts';
import { buildDeviceWords } from './device-words.ts';
import { parseDimension } from './dimension.ts';
import { buildPairRegions, type PairRegions } from './pair-regions.ts';

/** A provision and its counterpart as sets of devices: both regions, how they lie, and words for their devices. */
export interface RelatedPair {
  readonly regions: PairRegions;
  readonly related: RegionRelation;
  readonly words: DeviceWords;
}

/** Builds and relates the regions of a provision and its counterpart; throws `NotFoundError` for an unknown code. */
export function relatePair(context: ComparisonContext, subject: string, object: string): RelatedPair {
  const regions = buildPairRegions(context, subject, object);
  const words = buildDeviceWords(context, subject, object);
  const related = relate(regions.subject, regions.object, {
    isInteger: (key) => context.quantities.isInteger(parseDimension(key).quantity),
    scale: (key) => words.scale(key),
  });
  return { regions, related, words };
}
