/** One spelling for words that are spelled in two ways. */
export interface Spelling {
  /** Whole words, British to American, in the singular. */
  readonly words: ReadonlyMap<string, string>;
  /** Parts of words, British to American. */
  readonly parts: ReadonlyMap<string, string>;
  /** Matches any part; global. */
  readonly anyPart: RegExp;
  /** Words in -ise that are never written with z. */
  readonly keep: ReadonlySet<string>;
}

/** Words by which the head of a provision is found. */
export interface LabelWords {
  /** Last words of a phrase that names a measured property, not a thing ("output power"). */
  readonly parameter: ReadonlySet<string>;
  /** First words of a text that names no thing of its own ("Rated for …"). */
  readonly opening: ReadonlySet<string>;
  /** Words before which a name ends ("capable", "with"). */
  readonly cut: ReadonlySet<string>;
  /** Words that a name never ends with. */
  readonly small: ReadonlySet<string>;
}

/** What the normalize layer needs to know of words; English, the language of most lists. */
export interface WordVocabulary {
  readonly spelling: Spelling;
  readonly stopWords: ReadonlySet<string>;
  readonly label: LabelWords;
}

/**
 * Reads the texts of `spelling.csv` (kind,from,to), `stop-words.csv` (word,kind) and `label-words.csv` (word,kind).
 * Cells hold plain words without quotes or commas; a row of an unknown kind is left out (the dataset's tests refuse it).
 */
export function parseWordVocabulary(spellingCsv: string, stopWordsCsv: string, labelWordsCsv: string): WordVocabulary {
  const spelling = splitRows(spellingCsv);
  const ofKind = (kind: string) => spelling.filter((row) => row[0] === kind);
  const parts = new Map(ofKind('part').map((row) => [row[1] ?? '', row[2] ?? '']));
  const labelWords = splitRows(labelWordsCsv);
  const labels = (kind: string) => new Set(labelWords.filter((row) => row[1] === kind).map((row) => row[0] ?? ''));
  return {
    spelling: {
      words: new Map(ofKind('word').map((row) => [row[1] ?? '', row[2] ?? ''])),
      parts,
      anyPart: new RegExp([...parts.keys()].join('|') || '(?!)', 'g'),
      keep: new Set(ofKind('keep').map((row) => row[1] ?? '')),
    },
    stopWords: new Set(splitRows(stopWordsCsv).map((row) => row[0] ?? '')),
    label: { parameter: labels('parameter'), opening: labels('opening'), cut: labels('cut'), small: labels('small') },
  };
}

/** The rows below the header, without empty lines. */
function splitRows(csv: string): readonly (readonly string[])[] {
  const lines = csv.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(1).map((line) => line.split(',').map((cell) => cell.trim()));
}
