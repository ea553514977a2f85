/** A set of numbers between two ends in a base unit; `-Infinity` and `Infinity` for no end. */
export interface Interval {
  readonly min: number;
  readonly minOpen: boolean;
  readonly max: number;
  readonly maxOpen: boolean;
}

/**
 * A set of devices: every quantity within its interval, every feature of `must` true, every feature of `mustNot` false.
 * A quantity or feature that is not named is free. `residue` lists what could not be read as either (formulas, exceptions
 * in prose): a box with residue answers `undetermined` where it decides.
 */
export interface Box {
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly must: ReadonlySet<string>;
  readonly mustNot: ReadonlySet<string>;
  readonly residue: readonly string[];
}

/** The set of devices that a provision controls: a union of boxes; the empty array is the empty set. */
export type Region = readonly Box[];

/** One device: its values in base units by dimension key, and the features that it has; all other features it lacks. */
export interface Device {
  readonly values: ReadonlyMap<string, number>;
  readonly features: ReadonlySet<string>;
}

/** Relation of a subject to an object, always read from the subject: `narrower` = the subject is narrower than the object. */
export type Relation = 'same' | 'narrower' | 'wider' | 'overlapping' | 'disjoint' | 'absent' | 'undetermined';

/** All relations in the order in which they are shown. */
export const RELATIONS: readonly Relation[] = [
  'same',
  'narrower',
  'wider',
  'overlapping',
  'disjoint',
  'absent',
  'undetermined',
];
