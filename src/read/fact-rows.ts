import { failure, success } from '../model/issue.ts';
import type { Issue, Result } from '../model/issue.ts';

/** One row of a table of facts: its cells in the order of the columns. */
export interface FactRow {
  readonly cells: readonly string[];
  /** Line in the file on which the row begins, from 1. */
  readonly line: number;
}

/** What a table of facts must be. */
export interface ExpectedTable {
  readonly file: string;
  /** The header row. */
  readonly columns: readonly string[];
  /** What to give instead of a wrong file. */
  readonly hint: string;
}

/**
 * Reads a table of facts (CSV with comma, quotes doubled inside quotes, header row). Fails with `empty-file`, `not-text` (binary
 * or broken UTF-8), `foreign-file` (another header), `not-well-formed` (a quote that is not closed, a row with more or fewer cells
 * than the header) or `incomplete-file` (the last line is not ended, as in a file cut short), each with its line.
 */
export function parseFactRows(text: string, expected: ExpectedTable): Result<readonly FactRow[]> {
  const { file, columns, hint } = expected;
  const refuse = (code: string, line: number, message: string, value = ''): Issue => ({
    code,
    severity: 'error',
    at: `${file}:${line}`,
    message,
    hint,
    ...(value === '' ? {} : { value: value.slice(0, 80) }),
  });
  if (text.trim() === '') return failure([refuse('empty-file', 1, 'The file is empty: there is nothing to read.')]);
  const binary = findBinary(text);
  if (binary >= 0) return failure([refuse('not-text', lineOf(text, binary), 'The file is not text in UTF-8.')]);
  const records = splitRecords(text.replace(/^\uFEFF/, ''));
  const [header, ...rows] = records.rows;
  if (header?.cells.join(',') !== columns.join(','))
    return failure([refuse('foreign-file', 1, 'The file is not this table of facts.', header?.cells.join(',') ?? '')]);
  if (records.openQuote > 0)
    return failure([refuse('not-well-formed', records.openQuote, 'A quote is opened here and never closed.')]);
  const uneven = rows
    .filter(({ cells }) => cells.length !== columns.length)
    .map(({ cells, line }) => {
      const message = `The row has ${cells.length} cells where the header has ${columns.length}.`;
      return refuse('not-well-formed', line, message, cells.join(','));
    });
  if (uneven.length > 0) return failure(uneven);
  if (!text.endsWith('\n'))
    return failure([refuse('incomplete-file', rows.at(-1)?.line ?? 1, 'The last line is not ended: the file is cut.')]);
  return success(rows);
}

interface Records {
  readonly rows: readonly FactRow[];
  /** Line on which a quote is opened that is never closed; 0 when all are. */
  readonly openQuote: number;
}

function splitRecords(text: string): Records {
  const rows: FactRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at < text.length) {
    const { cell, end, quoted } = readCell(text, at);
    if (end < 0) return { rows, openQuote: line };
    cells.push(cell);
    if (quoted) line += cell.split('\n').length - 1;
    at = end;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) cells.push('');
      else continue;
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: start });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    start = line;
  }
  return { rows, openQuote: 0 };
}

/** The cell that begins at a place, and where what ends it stands; `end` is -1 for a quote that is not closed. */
function readCell(text: string, from: number): { cell: string; end: number; quoted: boolean } {
  const quoted = text[from] === '"';
  const form = quoted ? /"([^"]*(?:""[^"]*)*)"([^,\r\n]*)/y : /([^,\r\n]*)/y;
  form.lastIndex = from;
  const match = form.exec(text);
  if (!match) return { cell: '', end: -1, quoted };
  const [whole, inside = '', behind = ''] = match;
  return { cell: quoted ? inside.replaceAll('""', '"') + behind : inside, end: from + whole.length, quoted };
}

function findBinary(text: string): number {
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  return text.search(/[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F\uFFFD]/);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
