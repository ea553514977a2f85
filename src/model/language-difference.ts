/**
 * A place where two official language versions of one law disagree, in short restatements. `first` and `second` are both empty
 * where the two could not be set side by side; then the remark alone says what is unlike.
 */
export interface LanguageDifference {
  /** Language of the version from which the list's facts are taken (ISO 639-1), `en`. */
  readonly firstLanguage: string;
  /** What that version says: "< 1 s". */
  readonly first: string;
  /** Language of the version that disagrees (ISO 639-1), `ko`. */
  readonly secondLanguage: string;
  /** What the other says in its place: "within 1 s". */
  readonly second: string;
  /** The place as the one who read both versions noted it. */
  readonly remark: string;
}
