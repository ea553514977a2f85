import type { Issue } from '../../model/issue.ts';
import type { Row } from '../in-scomet/rows.ts';

const TITLE = /Güterkontrollverordnung|LISTE DER GÜTER MIT DOPPELTEM VERWENDUNGSZWECK/;
const START = /^KATEGORIE 0\b/;
const PART = /^ANHANG 2, TEIL \d$/;

/** Whether the first pages say that these are the annexes to Switzerland's goods control ordinance. */
export function isGoodsControl(rows: readonly Row[]): boolean {
  return rows.some((row) => row.page <= 3 && TITLE.test(row.text));
}

/** The rows of the list proper, and those before it; the headings of the annex's parts belong to neither. */
export interface ListRows {
  readonly before: readonly Row[];
  readonly list: readonly Row[];
}

/** Takes the list from the heading of category 0; empty where its beginning is missing. */
export function findList(rows: readonly Row[]): ListRows {
  const start = rows.findIndex((row) => row.bold && START.test(row.text));
  if (start < 0) return { before: rows, list: [] };
  return { before: rows.slice(0, start), list: rows.slice(start).filter((row) => !PART.test(row.text)) };
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
      hint: 'General notes, abbreviations and definitions (annex 1): read them in the file.',
    },
  ];
}
