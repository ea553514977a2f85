import type { Catalogue } from '../graph/catalogue.ts';
import { NotFoundError } from '../model/errors.ts';
import type { Provision } from '../model/provision.ts';
import type { Box, Region } from '../model/region.ts';
import { addResidue, ANY_DEVICE } from './box.ts';
import { groupChildren } from './junction.ts';
import { multiplyRegions } from './multiply.ts';
import { buildOwnConditions } from './own-conditions.ts';
import { buildReading, type Reading, type RegionOptions } from './reading.ts';
import { subtractRegion, uniteRegions } from './region.ts';

/**
 * The devices that a provision controls: the conditions of all places on the path down to it, its own, those of the
 * places below it by junction, less what its own and its ancestors' excluding notes take away. Reserved and repealed
 * provisions control nothing. References (`specified-by` and others) are not followed: they count as part of the
 * wording. Throws `NotFoundError` for an unknown code, because an empty region would say "not controlled".
 */
export function buildRegion(catalogue: Catalogue, code: string, options: RegionOptions): Region {
  const path = catalogue.path(code);
  const provision = path.at(-1);
  if (!provision) throw new NotFoundError(`No provision \`${code}\` in ${catalogue.facts.edition.list}.`);
  if (path.some(controlsNothing)) return [];
  const reading = buildReading(catalogue, options);
  return path
    .slice(0, -1)
    .reduceRight<Region>((below, ancestor) => addUpper(reading, ancestor, below), buildSubtree(reading, provision));
}

/** The provision with all below it, without its ancestors. */
function buildSubtree(reading: Reading, provision: Provision): Region {
  return addUpper(reading, provision, buildChildren(reading, provision));
}

/** The same for a provision below the one asked about, which may be known already. */
function buildBelow(reading: Reading, provision: Provision): Region {
  const known = reading.options.known?.get(provision.code);
  if (known) return known;
  const region = buildSubtree(reading, provision);
  reading.options.known?.set(provision.code, region);
  return region;
}

/** Adds a provision's own conditions to what stands below it, and takes away what its notes exclude. */
function addUpper(reading: Reading, provision: Provision, below: Region): Region {
  const place = reading.place(provision.code);
  const whole = multiplyRegions(buildOwnConditions(reading, provision), below, place);
  const notes = reading.catalogue.notes(provision.code).filter((note) => note.noteRole === 'excludes');
  const excluded = uniteRegions(notes.filter((note) => !controlsNothing(note)).map((note) => buildNote(reading, note)));
  const left = subtractRegion(whole, excluded, reading.isInteger, place);
  return left.length === 0 ? whole.map((box) => addResidue(box, [`excluded-entirely ${place}`])) : left;
}

/** What a note is about. A note of which nothing could be read is all residue: it may exclude anything. */
function buildNote(reading: Reading, note: Provision): Region {
  return markUnread(buildBelow(reading, note), reading.place(note.code));
}

function buildChildren(reading: Reading, provision: Provision): Region {
  const { catalogue } = reading;
  const children = catalogue.children(provision.code);
  const place = reading.place(provision.code);
  if (children.length === 0) return [ANY_DEVICE];
  if (children.every(controlsNothing)) return [addResidue(ANY_DEVICE, [`children-reserved ${place}`])];
  const regions = groupChildren(provision.junction ?? 'any', children)
    .map((group) => group.filter((child) => !controlsNothing(child)))
    .filter((group) => group.length > 0)
    .map((group) => buildGroup(reading, group));
  return regions.reduce((a, b) => multiplyRegions(a, b, place));
}

/**
 * Children joined by *or*. One of several alternatives without any condition was not read: it must not swallow the
 * others.
 */
function buildGroup(reading: Reading, group: readonly Provision[]): Region {
  const marked = (child: Provision) => markUnread(buildBelow(reading, child), reading.place(child.code));
  return uniteRegions(group.map((child) => (group.length > 1 ? marked(child) : buildBelow(reading, child))));
}

function markUnread(region: Region, place: string): Region {
  const saysNothing = (box: Box) => box.intervals.size === 0 && box.must.size === 0 && box.residue.length === 0;
  return region.map((box) => (saysNothing(box) ? addResidue(box, [`nothing-read ${place}`]) : box));
}

function controlsNothing(provision: Provision): boolean {
  return provision.status === 'reserved' || provision.status === 'repealed';
}
