import type { Row } from '../../check/table.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { failure, success } from '../../model/issue.ts';
import type { Cell } from './cells.ts';

/** How one kind of fact stands in the rows of a table. */
export interface RowCodec<T> {
  /** Column names in canonical order. */
  readonly columns: readonly string[];
  format(fact: T): Row;
  /** Reads a row; every cell that does not hold its kind of value is an issue `malformed-cell` at the place. */
  parse(row: Row, at: () => string): Result<T>;
}

/** Builds a codec from the cells of a fact's fields, in column order; a field `noteRole` stands in the column `note_role`. */
export function buildRowCodec<T extends object>(cells: { readonly [K in keyof T]-?: Cell<T[K]> }): RowCodec<T> {
  const fields = (Object.entries(cells) as [keyof T & string, Cell<T[keyof T]>][]).map(([field, cell]) => ({
    field,
    column: field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    cell,
  }));
  return {
    columns: fields.map((f) => f.column),
    format: (fact) => Object.fromEntries(fields.map(({ field, column, cell }) => [column, cell.format(fact[field])])),
    parse: (row, at) => {
      const issues: Issue[] = [];
      const fact: Record<string, unknown> = {};
      for (const { field, column, cell } of fields) {
        const parsed = cell.parse(row[column] ?? '');
        if (parsed === undefined) issues.push(malformedCell(at(), column, row[column] ?? ''));
        else if (parsed.value !== undefined) fact[field] = parsed.value;
      }
      return issues.length > 0 ? failure(issues) : success(fact as T);
    },
  };
}

function malformedCell(at: string, column: string, value: string): Issue {
  return {
    code: 'malformed-cell',
    severity: 'error',
    at,
    message: `The column \`${column}\` does not hold a value of its kind, so the row cannot be used.`,
    value: value.slice(0, 80),
    hint: 'See the column in data/README.md and mend the cell, or ingest the edition again.',
  };
}
