/**
 * The ids of all lists that Concord knows by name (PRODUCT contract); not all need be held. The first two held are the pair
 * that the page shows first.
 */
export const LIST_IDS = [
  'us-ccl',
  'eu-annex-i',
  'us-usml',
  'gb-scl',
  'de-al',
  'jp-ordinance',
  'jp-order',
  'au-dsgl',
  'in-scomet',
  'no-list-ii',
  'ch-gkv',
  'ca-ecl',
  'kr-annex-2',
  'cn-notices',
  'wa-list',
  'mtcr-annex',
  'nsg-part-1',
  'nsg-part-2',
  'cwc-schedules',
] as const;

/** One control list of a jurisdiction or regime. */
export type ListId = (typeof LIST_IDS)[number];

/** Tells whether a text names a list. */
export function isListId(text: string): text is ListId {
  return (LIST_IDS as readonly string[]).includes(text);
}

/** How well a fact of law is known: read in the official text, taken from another's reading of it, or neither yet. */
export const VERIFICATIONS = ['seen', 'secondary', 'unverified'] as const;

/** See `VERIFICATIONS`. */
export type Verification = (typeof VERIFICATIONS)[number];

/** Where an edition was read from; enough to find the same words again. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Publication or consolidation date of the file, ISO 8601. */
  readonly published: string;
  /** SHA-256 of the file that was read, lower-case hexadecimal. */
  readonly sha256: string;
  readonly licence: string;
  /** Format of the official file, so that a user can attach it: `xml`, `json`, `pdf`, `html`, `md`, `csv`. */
  readonly format: string;
  /** `secondary` where the file is another's reading of the law: its wording is no wording of the law. */
  readonly verification: Verification;
}

/** A list as in force from a date. */
export interface Edition {
  readonly list: ListId;
  /** ISO 3166-1 alpha-2, `EU`, or a regime: `WA MTCR NSG AG CWC`. */
  readonly jurisdiction: string;
  /** Short name for people: "US CCL". */
  readonly name: string;
  /** The edition's id within its list: the ISO date from which it stands for the law. */
  readonly edition: string;
  /** Language of the text read: `en`, `de`, `ja`, `zh`, `ko`. */
  readonly language: string;
  readonly source: Source;
}
