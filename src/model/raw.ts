import type { Destinations } from './destinations.ts';
import type { Control, ListException } from './licensing.ts';
import type { ProvisionKind } from './provision.ts';

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
  /** Where it applies, when its own words limit it. */
  readonly destinations?: Destinations;
  /** Place in the file, `line` from 1 or a path. */
  readonly at: string;
}

/** What a reader returns: every item, paragraph and note in document order, with the extras that only that list has. */
export interface RawList {
  readonly provisions: readonly RawProvision[];
  readonly controls: ReadonlyMap<string, readonly Control[]>;
  readonly exceptions: ReadonlyMap<string, readonly ListException[]>;
}

/** A reader of one official format: whole file text in, raw list or issues out; never throws on bad input. */
export interface RawListReader {
  (text: string, file: string): import('./issue.ts').Result<RawList>;
}
