import type { Table } from '../../check/table.ts';
import type { ListId } from '../../model/list.ts';

/** The tables of one list, in the order in which a person would read them. */
export const FACT_TABLES = ['provisions', 'criteria', 'references', 'unparsed', 'controls', 'exceptions'] as const;

/** Name of one table of a list, `criteria` for `criteria.csv`. */
export type FactTable = (typeof FACT_TABLES)[number];

/** The tables that only a list has of which such facts are known; without them it has none. */
export const OPTIONAL_TABLES = ['languages'] as const;

/** Name of a table that not every list has. */
export type OptionalTable = (typeof OPTIONAL_TABLES)[number];

/** One value for each table of a list. */
export type ByTable<T> = Readonly<Record<FactTable, T> & Partial<Record<OptionalTable, T>>>;

/** The tables of one list, all its editions together. */
export type FactTables = ByTable<Table>;

/** Path of a list's table below the data folder. */
export function formatTablePath(list: ListId, table: FactTable | OptionalTable): string {
  return `lists/${list}/${table}.csv`;
}

/** The tables of a list that there are, in order. */
export function listTables(tables: FactTables): readonly Table[] {
  return [...FACT_TABLES, ...OPTIONAL_TABLES].flatMap((name) => tables[name] ?? []);
}
