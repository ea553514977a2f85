import type { Issue } from '../../src/index.ts';
import { formatCsv } from '../../src/index.ts';

/** Writes text for the reader of a command's answer, to standard output. */
export function printText(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a message about the work itself, to standard error. */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes one JSON document and nothing else, to standard output. */
export function printJson(value: unknown): void {
  printText(JSON.stringify(value, undefined, 2));
}

/** Writes rows as aligned columns, to standard output; cells must not hold line ends. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  printText([columns, ...rows].map(line).join('\n'));
}

/** Writes rows as CSV, to standard output. */
export function printCsv(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const records = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ''])));
  printText(formatCsv({ file: '', columns, rows: records }));
}

/** One issue in one line: place, gravity, code, what is wrong, the value found, what to do. */
export function formatIssue({ at, severity, code, message, value, hint }: Issue): string {
  return `${at}: ${severity} ${code}: ${message}${value === undefined || value === '' ? '' : ` Found \`${value}\`.`} ${hint}`;
}

/** Writes issues one a line, to standard error. */
export function printIssues(issues: readonly Issue[]): void {
  for (const issue of issues) printMessage(formatIssue(issue));
}
