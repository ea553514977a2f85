import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import { formatDimension } from './dimension.ts';

/**
 * A list as one side of a pair sees it: what stands above the provision adds only bounds on dimensions of which the other
 * side speaks, and only those notes that set such bounds.
 */
export function narrowGround(
  catalogue: Catalogue,
  code: string,
  path: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
): Catalogue {
  if (path.size <= 1) return catalogue;
  const above = (at: string) => path.has(at) && at !== code;
  const isSpoken = (criterion: Criterion) => spoken.has(formatDimension(criterion));
  const bounds = (note: Provision) =>
    catalogue.subtree(note.code).some((p) => catalogue.criteria(p.code).some(isSpoken));
  return {
    ...catalogue,
    criteria: (at) => (above(at) ? catalogue.criteria(at).filter(isSpoken) : catalogue.criteria(at)),
    notes: (at) => (above(at) ? catalogue.notes(at).filter(bounds) : catalogue.notes(at)),
  };
}
