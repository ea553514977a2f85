// papaparse brings no types of its own; every program that includes this file needs the declaration.
import papa from 'papaparse';
import type { Row, Table } from '../../check/table.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { failure, success } from '../../model/issue.ts';

/** Reads CSV text (comma, header row, UTF-8) as a table; fails where a row has more or fewer cells than the header. */
export function parseCsv(text: string, file: string): Result<Table> {
  const { data, errors } = papa.parse(text, { skipEmptyLines: true, delimiter: ',' });
  const columns = data[0] ?? [];
  const issues: Issue[] = errors.map((e) => malformed(`${file}:${(e.row ?? 0) + 1}`, e.message, ''));
  if (columns.length === 0) issues.push(malformed(`${file}:1`, 'The file has no header row', text.slice(0, 80)));
  const rows: Row[] = [];
  for (let i = 1; i < data.length; i += 1) {
    const cells = data[i] ?? [];
    if (cells.length !== columns.length) {
      const message = `The row has ${cells.length} cells where the header has ${columns.length}, so its columns cannot be told apart`;
      issues.push(malformed(`${file}:${i + 1}`, message, cells.join(',').slice(0, 80)));
      continue;
    }
    const row: Record<string, string> = {};
    for (let c = 0; c < columns.length; c += 1) row[columns[c] ?? ''] = cells[c] ?? '';
    rows.push(row);
  }
  return issues.length > 0 ? failure(issues) : success({ file, columns, rows });
}

/** Writes a table as canonical CSV: header first, LF line ends, a last line end, quotes only where needed. */
export function formatCsv(table: Table): string {
  const rows = table.rows.map((row) => table.columns.map((column) => row[column] ?? ''));
  return `${papa.unparse([table.columns, ...rows], { newline: '\n' })}\n`;
}

function malformed(at: string, message: string, value: string): Issue {
  return {
    code: 'malformed-csv',
    severity: 'error',
    at,
    message: `${message}.`,
    value,
    hint: 'Mend the row or restore the file.',
  };
}
