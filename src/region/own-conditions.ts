import type { Criterion, Provision } from '../model/provision.ts';
import type { Box, Interval, Region } from '../model/region.ts';
import { addResidue, ANY_DEVICE } from './box.ts';
import { buildInterval, intersectIntervals, isEmptyInterval } from './interval.ts';
import type { Reading } from './reading.ts';
import { uniteRegions } from './region.ts';

/** Numbers that could not be read but set no condition by themselves. */
const HARMLESS_UNPARSED = new Set(['definition', 'example']);

/**
 * What a provision asks for by itself, without its parents, children and notes: its wording as a feature, its criteria
 * (one box for each alternative), and what could not be read as residue. Criteria that contradict each other are a
 * fault of reading: that quantity is left free and the box gets the residue `contradiction`.
 */
export function buildOwnConditions(reading: Reading, provision: Provision): Region {
  const criteria = reading.catalogue.criteria(provision.code);
  const feature = reading.options.feature(provision.code);
  const base: Box = { ...ANY_DEVICE, must: new Set(feature === undefined ? [] : [feature]) };
  const worded = addResidue(base, listUnparsed(reading, provision));
  const branches = [...new Set(criteria.map((criterion) => criterion.branch))].filter((branch) => branch > 0);
  const alternatives = branches.length > 0 ? branches : [0];
  return uniteRegions(
    alternatives.map((branch) => {
      const required = criteria.filter((criterion) => criterion.branch === 0 || criterion.branch === branch);
      return [addCriteria(worded, required, reading, provision)];
    }),
  );
}

/** Residue for numbers that could not be read; equal only where the wording around them is equal, too. */
function listUnparsed(reading: Reading, provision: Provision): readonly string[] {
  const unparsed = reading.catalogue.facts.unparsed.get(provision.code) ?? [];
  const wording = reading.options.wording ?? ((p: Provision) => p.hash);
  return unparsed
    .filter(({ reason }) => !HARMLESS_UNPARSED.has(reason))
    .map(({ reason, printed }) => `unparsed ${reason} ${foldPrinted(printed)} (wording ${wording(provision)})`);
}

/** One print of a number, whatever its spaces, its decimal mark and the marks of its powers. */
export function foldPrinted(printed: string): string {
  return printed
    .replaceAll(/[\s^_]/g, '')
    .replaceAll(',', '.')
    .replaceAll(/[−–]/g, '-')
    .replaceAll('×', 'x')
    .toLowerCase();
}

function addCriteria(box: Box, criteria: readonly Criterion[], reading: Reading, provision: Provision): Box {
  const intervals = new Map<string, Interval>();
  for (const criterion of criteria) {
    const key = reading.options.dimension(criterion, provision);
    const bound = buildInterval(criterion.comparator, criterion.base, reading.isInteger(key));
    const known = intervals.get(key);
    intervals.set(key, known ? intersectIntervals(known, bound) : bound);
  }
  const contradictions = [...intervals].filter(([, interval]) => isEmptyInterval(interval)).map(([key]) => key);
  for (const key of contradictions) intervals.delete(key);
  const residue = contradictions.map((key) => `contradiction ${reading.place(provision.code)} ${key}`);
  return addResidue({ ...box, intervals }, residue);
}
