import type { Catalogue } from '../graph/catalogue.ts';
import type { Provision } from '../model/provision.ts';
import { formatDimension } from './dimension.ts';
import { saysMoreThanNumbers } from './says-more.ts';

/** A list as the region algebra reads it, with what every pair asks of a provision found once. */
export interface Measured extends Catalogue {
  /** Every dimension that is bounded on the path and below; empty for an unknown code. */
  dimensions(code: string): ReadonlySet<string>;
  /** See `saysMoreThanNumbers`. */
  saysMore(provision: Provision): boolean;
}

/** Prepares a list whose criteria are final. */
export function buildMeasured(catalogue: Catalogue): Measured {
  const own = remember((code) => new Set(catalogue.criteria(code).map(formatDimension)));
  const below = remember((code) => unite([own(code), ...catalogue.children(code).map((child) => below(child.code))]));
  const all = remember((code) => unite([...catalogue.path(code).map((place) => own(place.code)), below(code)]));
  const speaking = new Map<string, boolean>();
  return {
    ...catalogue,
    dimensions: all,
    saysMore(provision) {
      const known = speaking.get(provision.code) ?? saysMoreThanNumbers(catalogue, provision);
      speaking.set(provision.code, known);
      return known;
    },
  };
}

type Find = (code: string) => ReadonlySet<string>;

function remember(find: Find): Find {
  const known = new Map<string, ReadonlySet<string>>();
  return (code) => {
    const found = known.get(code) ?? find(code);
    known.set(code, found);
    return found;
  };
}

function unite(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const spoken = sets.filter((set) => set.size > 0);
  const [only = new Set<string>()] = spoken;
  return spoken.length < 2 ? only : new Set(spoken.flatMap((set) => [...set]));
}
