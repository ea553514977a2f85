import type { Issue } from '../../model/issue.ts';
import type { Entry, NoteBlock, ParagraphBlock } from './blocks.ts';
import type { MarkPlacer } from './margin-marks.ts';
import { wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** A part of the list while its rows are read. */
export interface Reading {
  readonly entries: Entry[];
  /** Codes of the entries and headings. */
  readonly codes: Set<string>;
  readonly marks: MarkPlacer;
  readonly issues: Issue[];
  readonly file: string;
  /** What the codes of this part's unnumbered headings begin with; empty for a part that has none. */
  readonly headings: string;
  /** The page being read, and its footnote read last. */
  page: number;
  footnote: NoteBlock | undefined;
}

/** The paragraph read last. */
export function findParagraph(entry: Entry): ParagraphBlock {
  return entry.open.at(-1)?.block ?? entry.head;
}

/** Adds a warning about a row that was read, but not as its neighbours lead to expect. */
export function warn(reading: Reading, row: Row, code: string, message: string): void {
  const hint = 'Compare with the page; nothing to do if the code read is right.';
  const at = `${reading.file} ${row.at}`;
  reading.issues.push({ code, severity: 'warning', at, message, value: wordsOf(row).slice(0, 80), hint });
}

/** Adds the error that a row has no place. */
export function refuse(reading: Reading, row: Row): void {
  const message = 'A line stands before the first entry of its part, so facts could be missing.';
  const hint = 'Compare the line with the page; the reader may need a new form.';
  const at = `${reading.file} ${row.at}`;
  reading.issues.push({ code: 'unread-text', severity: 'error', at, message, value: wordsOf(row).slice(0, 80), hint });
}
