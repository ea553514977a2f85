import type { Destinations } from './destinations.ts';
import type { LanguageDifference } from './language-difference.ts';
import type { Control, ListException } from './licensing.ts';
import type { Connective, ProvisionKind, Reference, Status } from './provision.ts';

/** A provision as a reader found it, with its official text; lives in memory only and is never stored. */
export interface RawProvision {
  /** See `Provision.code`. */
  readonly code: string;
  readonly kind: ProvisionKind;
  readonly parent: string;
  readonly order: number;
  /**
   * The text without its label, white space folded. Superscripts as `^3`, `^-4` (`cm^2`, `10^13`), subscripts as `_2`;
   * where the source has flattened them, as the source has them (measure restores powers). Quotes and minus signs as printed.
   */
  readonly text: string;
  /** For notes: the printed name, "Note 2", "Technical Notes", "N.B."; empty otherwise. */
  readonly noteName: string;
  /** Regime marks printed beside it (UK, Korea); none by default. */
  readonly marks?: readonly string[];
  /** Legal state, where more than its words tells so (a later act suspends it); found in the text by default. */
  readonly status?: Status;
  /** Where it applies, when its own words limit it. */
  readonly destinations?: Destinations;
  /** The words of `text` that say so, in characters from 0: a fact of its own, not part of what is controlled. */
  readonly destinationClause?: { readonly start: number; readonly end: number };
  /** What joins it to the next place, where more than the end of its text tells so. */
  readonly connective?: Connective;
  /** The places that it refers to, in a law that has a manner of citing of its own; found in the text by default. */
  readonly references?: readonly Reference[];
  /** Place in the file, `line` from 1 or a path. */
  readonly at: string;
}

/** What a reader returns: every item, paragraph and note in document order, with the extras that only that list has. */
export interface RawList {
  readonly provisions: readonly RawProvision[];
  readonly controls: ReadonlyMap<string, readonly Control[]>;
  readonly exceptions: ReadonlyMap<string, readonly ListException[]>;
  /** See `ListFacts.languages`. */
  readonly languages?: ReadonlyMap<string, readonly LanguageDifference[]>;
}

/** A reader of one official format: whole file text in, raw list or issues out; never throws on bad input. */
export interface RawListReader {
  (text: string, file: string): import('./issue.ts').Result<RawList>;
}

/** A reader of a further document that only adds to a list read before, such as an annex that names places of another one. */
export interface RawListSupplement {
  (text: string, file: string, list: RawList): import('./issue.ts').Result<RawList>;
}
