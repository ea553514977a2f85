import Papa from 'papaparse';
import { findBytes, findText } from './files.ts';
import { joinPdfLines } from './pdf-lines.ts';
import { readPdfText } from './pdf.ts';

/** A line of text broken within a word, as printed: a hyphen, the line end, small letters that are no word of a list. */
const TORN_WORD = /(?<=[a-zäöüß])-\n(?=[a-zäöüß])(?!und |oder |bzw)/g;

/**
 * The text of a column of a CSV file without header, counted from 0: its cells as lines, words torn at a line end made whole.
 * Empty where there is no such column.
 */
export function readColumn(csv: string, column: number): string {
  const { data } = Papa.parse(csv, { delimiter: ',', skipEmptyLines: false });
  return data
    .map((row) => row[column] ?? '')
    .join('\n')
    .replaceAll(TORN_WORD, '');
}

/** The text of an official file as its reader takes it, of a PDF with positions; undefined when there is no such whole file. */
export async function findSource(path: string): Promise<string | undefined> {
  if (!path.endsWith('.pdf')) return findText(path);
  const bytes = findBytes(path);
  const read = bytes && (await readPdfText(bytes, path));
  return read?.ok ? read.value : undefined;
}

/**
 * The text that a case's offsets count in: a file, of a PDF its lines, with `#entries[n]` the wording of one entry of the Union's
 * file, or with `#column[n]` a column of a CSV file. Undefined where `files`, the texts by path, has none.
 */
export function findPlace(files: ReadonlyMap<string, string | undefined>, place: string): string | undefined {
  const [path = '', entry] = place.split('#');
  const text = files.get(path);
  if (text !== undefined && path.endsWith('.pdf')) return joinPdfLines(text);
  if (text === undefined || entry === undefined) return text;
  const column = /^column\[(\d+)\]$/.exec(entry)?.[1];
  if (column !== undefined) return readColumn(text, Number(column));
  const { entries } = JSON.parse(text) as { readonly entries: readonly { readonly verbatim_text: string }[] };
  return entries[Number(/\d+/.exec(entry)?.[0])]?.verbatim_text;
}
