import type { Issue } from '../../model/issue.ts';
import type { Entry, Paragraph } from './blocks.ts';
import type { Row } from './rows.ts';
import type { Columns } from './tables.ts';

/** The list while its rows are read. */
export interface Reading {
  readonly file: string;
  readonly entries: Entry[];
  /** Entries and headings by code. */
  readonly byCode: Map<string, Entry>;
  readonly issues: Issue[];
  /** The rows in whose margin an entry's code is printed, by code. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Columns of the table of chemicals being read; undefined outside one. */
  columns: Columns | undefined;
  /** The rows of the table's entry being read; empty outside one. */
  tableRows: readonly Row[];
}

/** Adds a warning about a row that was read, but not as its neighbours lead to expect. */
export function warn(reading: Reading, row: Row, code: string, message: string): void {
  const hint = 'Compare with the page; nothing to do if the code read is right.';
  const at = `${reading.file} ${row.at}`;
  reading.issues.push({ code, severity: 'warning', at, message, value: row.text.slice(0, 80), hint });
}

/** Adds a warning that a list skips a label or begins with another than the first. */
export function warnGap(reading: Reading, row: Row, label: string, { code, lastChild }: Paragraph): void {
  warn(reading, row, 'label-gap', `The label ${label} follows ${lastChild || 'none'} in ${code}.`);
}

/** Adds the error that a row has no place. */
export function refuse(reading: Reading, row: Row): void {
  const message = 'A line stands before the first entry, so facts could be missing.';
  const hint = 'Compare the line with the page; the reader may need a new form.';
  const at = `${reading.file} ${row.at}`;
  reading.issues.push({ code: 'unread-text', severity: 'error', at, message, value: row.text.slice(0, 80), hint });
}
