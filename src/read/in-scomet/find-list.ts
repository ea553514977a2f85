import type { Issue } from '../../model/issue.ts';
import type { Row } from './rows.ts';

const TITLE = /SCOMET/;
const START = /^Category 0\b/;
const END = /^ANNEXURE\b/;

/** Whether the first pages say that this is India's list. */
export function isScomet(rows: readonly Row[]): boolean {
  return rows.some((row) => row.page <= 3 && TITLE.test(row.text));
}

/** The rows of the list proper: from the heading of category 0 behind the glossary to the proformas at the end. */
export interface ListRows {
  readonly before: readonly Row[];
  readonly list: readonly Row[];
  readonly after: readonly Row[];
}

/** Divides the rows; the list is empty where its beginning is missing. */
export function findList(rows: readonly Row[]): ListRows {
  const start = rows.findLastIndex((row) => row.bold && START.test(row.text));
  if (start < 0) return { before: rows, list: [], after: [] };
  const end = rows.findIndex((row, index) => index > start && row.bold && END.test(row.text));
  const to = end < 0 ? rows.length : end;
  return { before: rows.slice(0, start), list: rows.slice(start, to), after: rows.slice(to) };
}

/** A warning that pages without entries are not read. */
export function leftOut(file: string, rows: readonly Row[]): readonly Issue[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  return [
    {
      code: 'part-left-out',
      severity: 'warning',
      at: `${file} ${first.at}`,
      message: `Pages ${first.page} to ${last.page} hold no entry of the list and are not read.`,
      value: first.text.slice(0, 80),
      hint: 'General notes, glossary and forms: read them in the file.',
    },
  ];
}
