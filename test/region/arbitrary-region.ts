import fc from 'fast-check';
import type { Box, Device, Interval, Region } from '../../src/model/region.ts';
import { isEmptyInterval, normalizeInteger } from '../../src/region/interval.ts';

/** Dimensions of the small world in which regions can be checked device by device; `n` counts whole things. */
export const KEYS = ['x', 'n'] as const;

/** Features of the small world. */
export const FEATURES = ['f', 'g', 'h'] as const;

export const isInteger = (key: string): boolean => key === 'n';

const ENDS = [-Infinity, 0, 1, 2, 3, Infinity] as const;

function arbitraryInterval(key: string): fc.Arbitrary<Interval> {
  return fc
    .record({
      min: fc.constantFrom(...ENDS.slice(0, -1)),
      max: fc.constantFrom(...ENDS.slice(1)),
      minOpen: fc.boolean(),
      maxOpen: fc.boolean(),
    })
    .map((raw) => ({
      ...raw,
      minOpen: raw.minOpen || raw.min === -Infinity,
      maxOpen: raw.maxOpen || raw.max === Infinity,
    }))
    .map((interval) => (isInteger(key) ? normalizeInteger(interval) : interval))
    .filter((interval) => !isEmptyInterval(interval));
}

function arbitraryIntervals(): fc.Arbitrary<Box['intervals']> {
  const entries = KEYS.map((key) =>
    fc.option(
      arbitraryInterval(key).map((interval) => [key, interval] as const),
      { nil: undefined },
    ),
  );
  return fc.tuple(...entries).map((found) => new Map(found.filter((entry) => entry !== undefined)));
}

/** A box of the small world; without residue unless asked for. */
export function arbitraryBox(withResidue = false): fc.Arbitrary<Box> {
  return fc
    .record({
      intervals: arbitraryIntervals(),
      kinds: fc.tuple(...FEATURES.map(() => fc.constantFrom('free', 'free', 'must', 'mustNot'))),
      residue: withResidue ? fc.subarray(['r', 's'], { maxLength: 1 }) : fc.constant([]),
    })
    .map(({ intervals, kinds, residue }) => ({
      intervals,
      must: new Set(FEATURES.filter((_, i) => kinds[i] === 'must')),
      mustNot: new Set(FEATURES.filter((_, i) => kinds[i] === 'mustNot')),
      residue,
    }));
}

/** A region of up to four boxes. */
export function arbitraryRegion(withResidue = false): fc.Arbitrary<Region> {
  return fc.array(arbitraryBox(withResidue), { maxLength: 4 });
}

/** Every device of the small world: with ends at whole numbers, these stand for all devices there are. */
export const DEVICES: readonly Device[] = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4].flatMap((x) =>
  [-1, 0, 1, 2, 3, 4].flatMap((n) =>
    Array.from({ length: 2 ** FEATURES.length }, (_, choice) => ({
      values: new Map([
        ['x', x],
        ['n', n],
      ]),
      features: new Set(FEATURES.filter((_feature, i) => (choice >> i) % 2 === 1)),
    })),
  ),
);
