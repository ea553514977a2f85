import { wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Name of the notes that footnotes become. */
export const FOOTNOTE = 'Footnote';

/** Footnotes stand below this height, in points, in type smaller than this. */
const FOOTNOTE_TOP = 740;
const FOOTNOTE_SIZE = 10.6;

/** Whether a row belongs to the footnotes of its page. */
export function isFootnote(row: Row): boolean {
  return row.size < FOOTNOTE_SIZE && row.y > FOOTNOTE_TOP;
}

/** A footnote's row: its number where it begins one ("2", else empty), and the words behind it. */
export function splitFootnote(row: Row): { readonly number: string; readonly words: string } {
  const [, number = '', words = ''] = /^(?:\^?(\d)\.?(?= |$))?(.*)$/.exec(wordsOf(row)) ?? [];
  return { number, words: words.trim() };
}

/** The marks that footnotes list, by the footnote's number; rows without a number go on with the footnote above. */
export function readFootnotes(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const footnotes = new Map<string, readonly string[]>();
  let number = '';
  for (const row of rows.filter(isFootnote)) {
    const words = `${row.marks} ${wordsOf(row)}`.trim();
    number = splitFootnote(row).number || number;
    const marks = [...words.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
    if (marks.length > 0) footnotes.set(number, [...(footnotes.get(number) ?? []), ...marks]);
  }
  return footnotes;
}
