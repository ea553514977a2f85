import type { Destinations } from './destinations.ts';
import type { LanguageDifference } from './language-difference.ts';
import type { Control, ListException } from './licensing.ts';
import type { Edition } from './list.ts';

/** What a numbered place is. An `item` is an entry of its own (an ECCN); a `paragraph` lies inside an item or a note. */
export type ProvisionKind = 'heading' | 'item' | 'paragraph' | 'note';

/**
 * How the children of a provision join: `any` (or), `all` (and), `mixed` when the printed connectives differ
 * and the lead-in does not say: then runs of children joined by "or" are each one condition and the runs join with *and*.
 */
export type Junction = 'any' | 'all' | 'mixed';

/** What a note does to its provision: widens or exemplifies, removes (a decontrol), explains, or points elsewhere (N.B.). */
export type NoteRole = 'includes' | 'excludes' | 'explains' | 'points';

/** Legal state of a provision. `reserved` covers "Not used" and "[Reserved]". */
export type Status = 'proposed' | 'in-force' | 'suspended' | 'not-enforced' | 'repealed' | 'reserved';

/** The connective printed after a child: "; and", "; or", or nothing. */
export type Connective = 'and' | 'or' | '';

/** One numbered place in an edition, as facts. */
export interface Provision {
  /**
   * The code as its own law writes it without blanks, `3A001.a.5.a.1`. A note is its anchor's code, `#` and a name:
   * `6A005#note-5`, `3A001.a.5.a#technical-note`, `3A001.a.5.a#nb`, with `-2`, `-3` … where a name repeats;
   * a paragraph inside a note appends its label: `6A005#note-5.a`.
   */
  readonly code: string;
  readonly kind: ProvisionKind;
  /** The parent's code; empty for an item or a top heading. A note's parent is the provision that it belongs to. */
  readonly parent: string;
  /** Position among the siblings, from 1. */
  readonly order: number;
  /** A noun phrase of at most ten words; empty when the provision names no thing of its own ("90 GHz; or"). */
  readonly label: string;
  readonly junction?: Junction;
  readonly connective: Connective;
  /** Only on notes. */
  readonly noteRole?: NoteRole;
  readonly status: Status;
  /** Terms defined for the whole list ("…"), lower case, sorted. */
  readonly terms: readonly string[];
  /** Terms defined on the spot ('…'), lower case, sorted. */
  readonly localTerms: readonly string[];
  /** CAS registry numbers, sorted. */
  readonly cas: readonly string[];
  /** Regime marks as printed (UK, Korea); empty elsewhere. */
  readonly marks: readonly string[];
  /** Where the provision applies, if its own words do not say everywhere. */
  readonly destinations?: Destinations;
  /** Content words, normalized to one spelling, without numbers, units, codes and words of comparison; sorted, unique. */
  readonly words: readonly string[];
  /** The first 16 hexadecimal digits of a hash of the normalized wording. */
  readonly hash: string;
}

/** The five comparators of a criterion. */
export type Comparator = '<' | '<=' | '=' | '>=' | '>';

/** A value with its unit, as printed and in the base unit of its dimension. */
export interface Measured {
  readonly value: number;
  /** Canonical unit symbol of `data/vocab/units.csv`: `GHz`, `MSPS`, `%`; `1` for a pure number or count. */
  readonly unit: string;
  /** The value in `baseUnit`, rounded to 12 significant digits. */
  readonly base: number;
  /** Base unit of the dimension: `Hz`, `Sa/s`, `m`, `K`, `1` …; two values compare only when it is the same. */
  readonly baseUnit: string;
}

/** A condition under which a criterion is measured ("at 100 MHz"). */
export interface Condition extends Measured {
  readonly quantity: string;
  readonly comparator: Comparator;
}

/** One measured condition of a provision. */
export interface Criterion extends Measured {
  /** Position within the provision, from 1. */
  readonly n: number;
  /**
   * 0: always required. k > 0: belongs to the k-th alternative of the provision ("exceeding 10 mm, or 5 kg");
   * the provision asks for all criteria of branch 0 and for all those of at least one other branch.
   */
  readonly branch: number;
  /**
   * Id of `data/vocab/quantities.csv` (`sample-rate`); an unknown name is kept as printed, in lower-case words joined by `-`;
   * empty when the text names none. Ends of a range that a device must span are quantities of their own: `…-min`, `…-max`.
   */
  readonly quantity: string;
  readonly comparator: Comparator;
  /** Number and unit as printed: "1,250 MSPS". */
  readonly printed: string;
  /** The same bound restated in brackets, "218 K (−55 °C)". */
  readonly restated: readonly Measured[];
  readonly at: readonly Condition[];
  /** What is measured when not the item as a whole ("any linear axis"); empty otherwise. */
  readonly object: string;
}

/** Why one provision points to another. */
export type ReferenceRole = 'specified-by' | 'excluded-by' | 'see-also' | 'technology-for' | 'software-for';

/** A pointer from a provision to another place in law. */
export interface Reference {
  readonly role: ReferenceRole;
  /** Target code in the same list (`3A101.a`), or a place elsewhere as named (`USML XV`, `ML8`). */
  readonly target: string;
}

/** A number with a unit in the official text that is neither criterion nor condition nor restatement, kept and counted. */
export interface Unparsed {
  readonly printed: string;
  /** `formula`, `exception`, `definition`, `example`, `no-comparator`, `unknown-unit`, `other`. */
  readonly reason: string;
}

/** All facts of one edition of a list, keyed by provision code; arrays in document order. */
export interface ListFacts {
  readonly edition: Edition;
  /** In document order, a parent before its children. */
  readonly provisions: readonly Provision[];
  readonly criteria: ReadonlyMap<string, readonly Criterion[]>;
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly unparsed: ReadonlyMap<string, readonly Unparsed[]>;
  readonly controls: ReadonlyMap<string, readonly Control[]>;
  readonly exceptions: ReadonlyMap<string, readonly ListException[]>;
  /** Where two language versions of the law disagree; absent: no such place is known. */
  readonly languages?: ReadonlyMap<string, readonly LanguageDifference[]>;
}
