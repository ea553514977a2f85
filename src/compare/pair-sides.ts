import type { Catalogue } from '../graph/catalogue.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Provision } from '../model/provision.ts';
import type { Region } from '../model/region.ts';
import type { ComparisonContext } from './context.ts';
import { narrowGround } from './common-ground.ts';
import type { Measured } from './measured.ts';
import { formatStructure } from './pair-structure.ts';

/** One side of a pair under comparison. */
export interface Side {
  /** The list, with what stands above the provision reduced to bounds that the other side has a word on. */
  readonly ground: Catalogue;
  readonly code: string;
  /** Codes from the entry down to the provision itself. */
  readonly path: ReadonlySet<string>;
  /** The name that a provision's wording goes by; undefined where it is common ground or adds nothing to the numbers. */
  feature(code: string): string | undefined;
  /** The name that wording goes by around numbers that could not be read: the same on both sides only where it agrees. */
  wording(provision: Provision): string;
  /** What is known from earlier pairs of the provisions below; undefined where something below is common ground. */
  readonly memory: SideMemory | undefined;
  /** A short name for a structure: equal for equal structures of either side. */
  nameStructure(structure: string): string;
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
 * differences but do not decide; a number above that could not be read counts as the same where both print it. Below the two,
 * provisions that are mapped to each other are one feature, and an unmapped provision is a feature of its own.
 */
export function buildSides(context: ComparisonContext, subjectCode: string, objectCode: string): PairSides {
  const { counterparts, memory, measured, nameStructure } = context;
  const subjectPath = pathOf(measured.subject, subjectCode);
  const objectPath = pathOf(measured.object, objectCode);
  const subjectDimensions = measured.subject.dimensions(subjectCode);
  const objectDimensions = measured.object.dimensions(objectCode);
  return withoutShared({
    subject: {
      ground: narrowGround(measured.subject, subjectCode, subjectPath, objectDimensions),
      nameStructure,
      code: subjectCode,
      path: subjectPath,
      wording: ({ code }) => {
        if (subjectPath.has(code) && code !== subjectCode) return 'above';
        const agreeing = counterparts.ofSubject(code).some((m) => context.wording(code, m.object).agrees);
        return agreeing ? counterparts.conceptOfSubject(code) : `subject ${code}`;
      },
      memory: reaches(objectPath, counterparts.ofObject, subjectCode) ? undefined : memory.subject,
      feature: buildFeature(measured.subject, subjectPath, (code) =>
        counterparts.ofSubject(code).some((m) => objectPath.has(m.object))
          ? undefined
          : counterparts.conceptOfSubject(code),
      ),
    },
    object: {
      ground: narrowGround(measured.object, objectCode, objectPath, subjectDimensions),
      nameStructure,
      code: objectCode,
      path: objectPath,
      wording: ({ code }) => {
        if (objectPath.has(code) && code !== objectCode) return 'above';
        const agreeing = counterparts.ofObject(code).some((m) => context.wording(m.subject, code).agrees);
        return agreeing ? counterparts.conceptOfObject(code) : `object ${code}`;
      },
      memory: reaches(subjectPath, counterparts.ofSubject, objectCode) ? undefined : memory.object,
      feature: buildFeature(measured.object, objectPath, (code) =>
        counterparts.ofObject(code).some((m) => subjectPath.has(m.subject))
          ? undefined
          : counterparts.conceptOfObject(code),
      ),
    },
  });
}

/** What both sides exclude above alike, by wording, is common ground, too: neither side needs it to tell them apart. */
function withoutShared({ subject, object }: PairSides): PairSides {
  const theirs = new Set(listExcludedAbove(object));
  const shared = new Set(listExcludedAbove(subject).filter((structure) => theirs.has(structure)));
  if (shared.size === 0) return { subject, object };
  const drop = (side: Side): Side => ({
    ...side,
    ground: {
      ...side.ground,
      notes: (at) =>
        side.path.has(at) && at !== side.code
          ? side.ground.notes(at).filter((note) => !shared.has(formatStructure(side, note)))
          : side.ground.notes(at),
    },
  });
  return { subject: drop(subject), object: drop(object) };
}

/** The structures of the excluding notes above that name something beyond numbers. */
function listExcludedAbove(side: Side): readonly string[] {
  return side.ground
    .path(side.code)
    .slice(0, -1)
    .flatMap((place) => side.ground.notes(place.code))
    .filter((note) => note.noteRole === 'excludes' && namesThing(side, note))
    .map((note) => formatStructure(side, note));
}

function namesThing({ ground, feature }: Side, note: Provision): boolean {
  return ground.subtree(note.code).some((place) => feature(place.code) !== undefined);
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

function buildFeature(catalogue: Measured, path: ReadonlySet<string>, name: (code: string) => string | undefined) {
  return (code: string): string | undefined => {
    const provision = path.has(code) ? undefined : catalogue.find(code);
    return provision && catalogue.saysMore(provision) ? name(code) : undefined;
  };
}
