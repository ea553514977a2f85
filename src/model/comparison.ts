import type { Relation } from './region.ts';
import type { ScopeState } from './scope.ts';

/** The kinds of difference between two provisions (see the model's glossary in README). */
export const DIFFERENCE_KINDS = [
  'threshold',
  'comparator',
  'unit',
  'condition',
  'criterion-missing',
  'criterion-added',
  'junction',
  'exclusion',
  'feature',
  'destination',
  'status',
  'language',
  'code',
  'collision',
  'split',
  'merge',
  'term',
] as const;

/** One kind of difference. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * One typed difference; `subject` and `object` are short restatements of each side ("> 90 GHz"), empty where a side has nothing.
 * The kind `language` lies within the law of one of the two lists, whichever side that is: `about` is the place, `subject` what
 * the version says from which the list is read, `object` what its other version says, each behind its language ("ko: within 1 s").
 * Where the two could not be set side by side, `subject` is a remark on both ("en/ko: …"), and `object` is empty.
 */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Quantity or provision concerned; empty when the provision as a whole. */
  readonly about: string;
  readonly subject: string;
  readonly object: string;
}

/** One value of a witness in a unit that a person would use. */
export interface WitnessValue {
  readonly quantity: string;
  readonly value: number;
  readonly unit: string;
  /** The same value in base units. */
  readonly base: number;
  readonly baseUnit: string;
}

/** A device that one side controls and the other does not. */
export interface Witness {
  readonly inside: 'subject' | 'object';
  readonly values: readonly WitnessValue[];
  /** Codes (`us-ccl/3A001.z`) of the provisions whose wording the device meets. */
  readonly features: readonly string[];
  /** The device in words: "100 GHz". */
  readonly text: string;
}

/** What the relation rests on: wording and numbers both agree or are both compared; numbers only; wording only; or the mapping's absence. */
export type Basis = 'regions' | 'numbers' | 'wording' | 'none';

/**
 * Why a provision for which no counterpart was found cannot be said to be absent: the lists are in two languages, or the
 * other list stands only in part, as a pointer, or not at all for what its state controls there.
 */
export type Gap = 'language' | Exclude<ScopeState, 'modelled'>;

/** One answer of `compare`: a provision of the first list against its counterpart in the second. */
export interface ComparisonRow {
  /** Code in the first list; null when only the second has it. */
  readonly subject: string | null;
  /** Code in the second list; null when absent there. */
  readonly object: string | null;
  /** Read from the subject. A row with one null side is `absent`, or `undetermined` with a `gap`. */
  readonly relation: Relation;
  readonly basis: Basis;
  readonly differences: readonly Difference[];
  readonly gap?: Gap;
  readonly witness?: Witness;
  /** Confidence of the mapping that joins the two, 0–1; 0 for absent. */
  readonly confidence: number;
}
