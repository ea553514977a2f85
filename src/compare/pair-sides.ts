import type { Catalogue } from '../graph/catalogue.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import type { Region } from '../model/region.ts';
import type { ComparisonContext } from './context.ts';
import { formatDimension } from './dimension.ts';

/** One side of a pair under comparison. */
export interface Side {
  /** The list, with what stands above the provision reduced to bounds that the other side has a word on. */
  readonly ground: Catalogue;
  readonly code: string;
  /** Codes from the entry down to the provision itself. */
  readonly path: ReadonlySet<string>;
  /** The name that a provision's wording goes by; undefined where it is common ground or adds nothing to the numbers. */
  feature(code: string): string | undefined;
  /** What is known from earlier pairs of the provisions below; undefined where something below is common ground. */
  readonly memory: SideMemory | undefined;
}

/** What one list's provisions have been found to be, for use in the next pair. */
export interface SideMemory {
  readonly regions: Map<string, Region>;
  readonly structures: Map<string, string>;
}

/** A provision and its counterpart, each seen from the other. */
export interface PairSides {
  readonly subject: Side;
  readonly object: Side;
}

/**
 * Prepares a pair. What stands above the two is their common ground: it adds only bounds on quantities of which the other
 * side speaks, too; its wording and bounds on anything else (the rockets that a test chamber is for) are reported as
 * differences but do not decide. Below the two, provisions that are mapped to each other are one feature, and an unmapped
 * provision is a feature of its own.
 */
export function buildSides(context: ComparisonContext, subjectCode: string, objectCode: string): PairSides {
  const { counterparts, memory } = context;
  const subjectPath = pathOf(context.subject, subjectCode);
  const objectPath = pathOf(context.object, objectCode);
  const subjectDimensions = findDimensions(context.subject, subjectCode);
  const objectDimensions = findDimensions(context.object, objectCode);
  return {
    subject: {
      ground: narrowGround(context.subject, subjectCode, subjectPath, objectDimensions),
      code: subjectCode,
      path: subjectPath,
      memory: reaches(objectPath, counterparts.ofObject, subjectCode) ? undefined : memory.subject,
      feature: buildFeature(context.subject, subjectPath, (code) =>
        counterparts.ofSubject(code).some((m) => objectPath.has(m.object))
          ? undefined
          : counterparts.conceptOfSubject(code),
      ),
    },
    object: {
      ground: narrowGround(context.object, objectCode, objectPath, subjectDimensions),
      code: objectCode,
      path: objectPath,
      memory: reaches(subjectPath, counterparts.ofSubject, objectCode) ? undefined : memory.object,
      feature: buildFeature(context.object, objectPath, (code) =>
        counterparts.ofObject(code).some((m) => subjectPath.has(m.subject))
          ? undefined
          : counterparts.conceptOfObject(code),
      ),
    },
  };
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

function buildFeature(catalogue: Catalogue, path: ReadonlySet<string>, name: (code: string) => string | undefined) {
  return (code: string): string | undefined => {
    const provision = path.has(code) ? undefined : catalogue.find(code);
    return provision && saysMoreThanNumbers(catalogue, provision) ? name(code) : undefined;
  };
}

function narrowGround(
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

/** Every dimension on the path and below. */
function findDimensions(catalogue: Catalogue, code: string): ReadonlySet<string> {
  const places = [...catalogue.path(code), ...catalogue.subtree(code)];
  return new Set(places.flatMap((p) => catalogue.criteria(p.code).map(formatDimension)));
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
