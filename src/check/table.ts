/** One row of a stored table: every cell as text, keyed by column name; an empty cell is the empty text. */
export type Row = Readonly<Record<string, string>>;

/** A CSV file of the data folder as read: no meaning given to any cell yet. */
export interface Table {
  /** Path below the data folder, `lists/us-ccl/criteria.csv`. */
  readonly file: string;
  /** Column names in file order. */
  readonly columns: readonly string[];
  /** In file order: row `i` stands on line `i + 2`. */
  readonly rows: readonly Row[];
}

/** The place of a row for an issue: `file:line`, with `index` from 0. */
export function formatPlace(table: Table, index: number): string {
  return `${table.file}:${index + 2}`;
}
