import type { Catalogue } from '../graph/catalogue.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import type { Region } from '../model/region.ts';
import { buildRegion } from '../region/build-region.ts';
import type { ComparisonContext } from './context.ts';
import { formatDimension, parseDimension } from './dimension.ts';

/** The regions of a provision and its counterpart over common dimensions and features. */
export interface PairRegions {
  readonly subject: Region;
  readonly object: Region;
}

/** One side of a pair: the provision asked about, in its list. */
interface Side {
  readonly catalogue: Catalogue;
  readonly code: string;
  /** Regions below, where nothing below is common ground; undefined where something is. */
  readonly known: Map<string, Region> | undefined;
  /** Codes from the entry down to the provision itself. */
  readonly path: ReadonlySet<string>;
  /** The name that wording goes by, undefined when it is common ground. */
  feature(provision: Provision): string | undefined;
}

/**
 * Builds both regions so that they can be related. What stands above the two is their common ground: it adds only bounds on
 * quantities of which the other side speaks, too; its wording and bounds on anything else (the rockets that a test chamber is
 * for) are reported as differences but do not decide. Below the two, provisions that are mapped to each other are one
 * feature, and an unmapped provision is a feature of its own.
 */
export function buildPairRegions(context: ComparisonContext, subjectCode: string, objectCode: string): PairRegions {
  const { counterparts } = context;
  const subjectPath = pathOf(context.subject, subjectCode);
  const objectPath = pathOf(context.object, objectCode);
  const subject: Side = {
    catalogue: context.subject,
    code: subjectCode,
    known: reaches(objectPath, counterparts.ofObject, subjectCode) ? undefined : context.knownRegions.subject,
    path: subjectPath,
    feature: ({ code }) =>
      counterparts.ofSubject(code).some((m) => objectPath.has(m.object))
        ? undefined
        : counterparts.conceptOfSubject(code),
  };
  const object: Side = {
    catalogue: context.object,
    code: objectCode,
    known: reaches(subjectPath, counterparts.ofSubject, objectCode) ? undefined : context.knownRegions.object,
    path: objectPath,
    feature: ({ code }) =>
      counterparts.ofObject(code).some((m) => subjectPath.has(m.subject))
        ? undefined
        : counterparts.conceptOfObject(code),
  };
  return { subject: buildSide(subject, object, context), object: buildSide(object, subject, context) };
}

function pathOf(catalogue: Catalogue, code: string): ReadonlySet<string> {
  return new Set(catalogue.path(code).map((p) => p.code));
}

/** Whether something below a provision is mapped to a place on the other side's path. */
function reaches(
  path: ReadonlySet<string>,
  counterpartsOf: (code: string) => readonly Mapping[],
  top: string,
): boolean {
  return [...path].some((code) =>
    counterpartsOf(code).some((m) => m.subject.startsWith(`${top}.`) || m.object.startsWith(`${top}.`)),
  );
}

function buildSide(side: Side, other: Side, { quantities }: ComparisonContext): Region {
  const { catalogue, path } = side;
  return buildRegion(narrowGround(side, other), side.code, {
    feature(code) {
      const provision = path.has(code) ? undefined : catalogue.find(code);
      return provision && saysMoreThanNumbers(catalogue, provision) ? side.feature(provision) : undefined;
    },
    dimension: formatDimension,
    ...(side.known && { known: side.known }),
    isInteger: (key) => quantities.isInteger(parseDimension(key).quantity),
  });
}

/** The catalogue with what stands above the provision reduced to bounds that the other side has a word on. */
function narrowGround({ catalogue, path, code }: Side, other: Side): Catalogue {
  const above = (at: string) => path.has(at) && at !== code;
  const spoken = findDimensions(other);
  const isSpoken = (criterion: Criterion) => spoken.has(formatDimension(criterion));
  const bounds = (note: Provision) =>
    catalogue.subtree(note.code).some((p) => catalogue.criteria(p.code).some(isSpoken));
  return {
    ...catalogue,
    criteria: (at) => (above(at) ? catalogue.criteria(at).filter(isSpoken) : catalogue.criteria(at)),
    notes: (at) => (above(at) ? catalogue.notes(at).filter(bounds) : catalogue.notes(at)),
  };
}

/** Every dimension on the path and below. */
function findDimensions({ catalogue, code, path }: Side): ReadonlySet<string> {
  const below = catalogue.subtree(code).map((p) => p.code);
  return new Set([...path, ...below].flatMap((at) => catalogue.criteria(at).map(formatDimension)));
}

/** False for "Having any of the following" and for wording that only names the quantities that it bounds. */
function saysMoreThanNumbers(catalogue: Catalogue, provision: Provision): boolean {
  const criteria = catalogue.criteria(provision.code);
  if (provision.words.length === 0) return criteria.length === 0 && catalogue.children(provision.code).length === 0;
  const named = criteria.flatMap(namesOf);
  return provision.words.some((word) => !named.some((name) => name.startsWith(word) || word.startsWith(name)));
}

function namesOf(criterion: Criterion): readonly string[] {
  return [criterion.quantity, criterion.object, ...criterion.at.map((condition) => condition.quantity)]
    .flatMap((name) => name.split(/[- ]/))
    .filter((name) => name.length > 2);
}
