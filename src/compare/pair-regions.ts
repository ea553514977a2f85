import type { Region } from '../model/region.ts';
import { buildRegion } from '../region/build-region.ts';
import type { ComparisonContext } from './context.ts';
import { formatDimension, parseDimension } from './dimension.ts';
import type { PairSides, Side } from './pair-sides.ts';

/** The regions of a provision and its counterpart over common dimensions and features. */
export interface PairRegions {
  readonly subject: Region;
  readonly object: Region;
}

/** Builds the regions of both sides so that they can be related. */
export function buildPairRegions(context: ComparisonContext, { subject, object }: PairSides): PairRegions {
  return { subject: buildSideRegion(subject, context), object: buildSideRegion(object, context) };
}

function buildSideRegion({ ground, code, feature, wording, memory }: Side, { quantities }: ComparisonContext): Region {
  return buildRegion(ground, code, {
    feature,
    wording,
    dimension: formatDimension,
    ...(memory && { known: memory.regions }),
    isInteger: (key) => quantities.isInteger(parseDimension(key).quantity),
  });
}
