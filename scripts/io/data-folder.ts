import { join } from 'node:path';
import type { Edition, FactTables, Issue, ListFacts, ListId, Table } from '../../src/index.ts';
import {
  EDITIONS_FILE,
  FACT_TABLES,
  FaultError,
  formatTablePath,
  NotFoundError,
  OPTIONAL_TABLES,
  parseCsv,
  parseEditions,
  parseFacts,
} from '../../src/index.ts';
import { findFiles, findText } from './files.ts';

/** The facts on disk cannot be read: the data has issues, which the message lists. */
export class DataError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('The data has issues');
    this.issues = issues;
  }
}

/** The project's own data folder. */
export const DATA_FOLDER = join(import.meta.dirname, '../../data');

/** The table at a path below the data folder; undefined when there is none. Throws `DataError` when it is not CSV. */
export function findTable(folder: string, file: string): Table | undefined {
  const text = findText(join(folder, file));
  if (text === undefined) return undefined;
  const table = parseCsv(text, file);
  if (!table.ok) throw new DataError(table.issues);
  return table.value;
}

/** The exceptions to all checks; the project's own where the folder has none. */
export function loadExceptions(folder: string): readonly Table[] {
  const own = findFiles(join(folder, 'exceptions'), '.csv');
  const place = own.length > 0 ? folder : DATA_FOLDER;
  const files = own.length > 0 ? own : findFiles(join(DATA_FOLDER, 'exceptions'), '.csv');
  return files.flatMap((file) => findTable(place, `exceptions/${file}`) ?? []);
}

/** All editions held, oldest first within a list; none in an empty folder. */
export function loadEditions(folder: string): readonly Edition[] {
  const table = findTable(folder, EDITIONS_FILE);
  if (!table) return [];
  const editions = parseEditions(table);
  if (!editions.ok) throw new DataError(editions.issues);
  return editions.value;
}

/** The tables of one list; undefined when none of them is there. */
export function findFactTables(folder: string, list: ListId): FactTables | undefined {
  const found = FACT_TABLES.map((name) => [name, findTable(folder, formatTablePath(list, name))] as const);
  if (found.every(([, table]) => table === undefined)) return undefined;
  const missing = found.find(([, table]) => table === undefined)?.[0];
  if (missing !== undefined) throw new DataError([missingTable(formatTablePath(list, missing))]);
  const optional = OPTIONAL_TABLES.flatMap((name) => {
    const table = findTable(folder, formatTablePath(list, name));
    return table ? [[name, table] as const] : [];
  });
  return Object.fromEntries([...found, ...optional]) as FactTables;
}

/** The facts of each of the given editions, which must all be of one list. */
export function loadFacts(folder: string, editions: readonly Edition[]): readonly ListFacts[] {
  const [first] = editions;
  if (!first) return [];
  if (editions.some((e) => e.list !== first.list))
    throw new FaultError('Editions of several lists were asked for at once');
  const tables = findFactTables(folder, first.list);
  if (!tables)
    throw new NotFoundError(`No facts of \`${first.list}\` are held. Run \`concord ingest\` with its official file.`);
  return editions.map((edition) => {
    const facts = parseFacts(tables, edition);
    if (!facts.ok) throw new DataError(facts.issues);
    return facts.value;
  });
}

/** The issue of a list's table that is not there. */
export function missingTable(file: string): Issue {
  return {
    code: 'missing-table',
    severity: 'error',
    at: file,
    message: 'The table is missing though others of its list are there, so the list is not whole.',
    hint: 'Ingest the list again, or restore the file.',
  };
}

/** Text of a file that every data folder needs; the project's own where the folder has none. */
export function requireShared(folder: string, file: string): string {
  const text = findText(join(folder, file)) ?? findText(join(DATA_FOLDER, file));
  if (text === undefined) throw new FaultError(`The file data/${file} is missing; restore it`);
  return text;
}
