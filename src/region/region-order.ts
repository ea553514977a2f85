import type { Box, Region } from '../model/region.ts';

/**
 * The same boxes in an order that depends on what they hold only, so that no answer depends on the order of reading.
 */
export function sortRegion(region: Region): Region {
  if (region.length < 2) return region;
  const keyed = region.map((box) => ({ box, key: formatKey(box) }));
  const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return sorted.map(({ box }) => box);
}

function formatKey(box: Box): string {
  const intervals: string[] = [];
  for (const [key, { min, minOpen, max, maxOpen }] of box.intervals) {
    intervals.push(`${key} ${minOpen ? '(' : '['}${min},${max}${maxOpen ? ')' : ']'}`);
  }
  return [
    intervals.toSorted(),
    [...box.must].toSorted(),
    [...box.mustNot].toSorted(),
    [...box.residue].toSorted(),
  ].join('|');
}
