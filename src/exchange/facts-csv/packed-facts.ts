import type { Row, Table } from '../../check/table.ts';
import type { Result } from '../../model/issue.ts';
import type { Edition } from '../../model/list.ts';
import type { ListFacts } from '../../model/provision.ts';
import { formatFacts, parseFacts } from './facts-tables.ts';
import type { ByTable, FactTable, OptionalTable } from './list-tables.ts';
import { FACT_TABLES, formatTablePath, OPTIONAL_TABLES } from './list-tables.ts';

/** The facts of one edition as one JSON document for the page: each table as column names and rows of cells. */
export interface PackedFacts {
  readonly edition: Edition;
  readonly tables: ByTable<PackedTable>;
}

/** A table without repeated keys; cells as in the CSV files. */
export interface PackedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PERIOD = new Set(['since', 'until']);

/** Packs one edition's facts; periods are left out, since all rows hold. */
export function packFacts(facts: ListFacts): PackedFacts {
  const tables = formatFacts(facts.edition.list, [facts]);
  return { edition: facts.edition, tables: mapTables(tables, packTable) };
}

/** The inverse of `packFacts`; fails with every malformed cell. */
export function unpackFacts({ edition, tables }: PackedFacts): Result<ListFacts> {
  return parseFacts(
    mapTables(tables, (table, name) => unpackTable(formatTablePath(edition.list, name), table)),
    edition,
  );
}

function packTable({ columns, rows }: Table): PackedTable {
  const kept = columns.filter((column) => !PERIOD.has(column));
  return { columns: kept, rows: rows.map((row) => kept.map((column) => row[column] ?? '')) };
}

function unpackTable(file: string, { columns, rows }: PackedTable): Table {
  const unpack = (cells: readonly string[]): Row =>
    Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  return { file, columns, rows: rows.map(unpack) };
}

function mapTables<T, U>(tables: ByTable<T>, make: (table: T, name: FactTable | OptionalTable) => U): ByTable<U> {
  const names = [...FACT_TABLES, ...OPTIONAL_TABLES];
  const made = names.flatMap((name) => {
    const table = tables[name];
    return table === undefined ? [] : [[name, make(table, name)] as const];
  });
  return Object.fromEntries(made) as ByTable<U>;
}
