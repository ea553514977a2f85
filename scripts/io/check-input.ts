import { join } from 'node:path';
import type { CheckInput, DataPackage, Edition, FactTables, Issue, ListFacts, Result, Table } from '../../src/index.ts';
import {
  COVERAGE_FILE,
  EDITIONS_FILE,
  FACT_TABLES,
  formatTablePath,
  OPTIONAL_TABLES,
  parseCoverage,
  parseCsv,
  parseEditions,
  parseFacts,
} from '../../src/index.ts';
import { loadExceptions, missingTable, requireShared } from './data-folder.ts';
import { findFiles, findText } from './files.ts';
import { loadKnownMeasures } from './vocabulary.ts';

/** The whole data folder as the checks want it, with the issues of what could not even be read. */
export function loadCheckInput(folder: string): { readonly input: CheckInput; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const keep = <T>(result: Result<T>): readonly T[] => {
    if (result.ok) return [result.value];
    issues.push(...result.issues);
    return [];
  };
  const files = findFiles(folder, '.csv').filter((file) => !file.startsWith('exceptions/'));
  const tables = files.flatMap((file) => keep(parseCsv(findText(join(folder, file)) ?? '', file)));
  const find = (file: string) => tables.find((table) => table.file === file);
  const editionTable = find(EDITIONS_FILE);
  const editions = editionTable ? keep(parseEditions(editionTable)).flat() : [];
  const facts = editions.flatMap((edition) => keep(parseEdition(edition, files, find)).flat());
  const coverage = find(COVERAGE_FILE);
  const input: CheckInput = {
    tables: [...tables, ...loadExceptions(folder)],
    dataPackage: loadDataPackage(folder),
    editions,
    facts,
    coverage: coverage ? parseCoverage(coverage) : [],
    measures: loadKnownMeasures(folder),
  };
  return { input, issues };
}

/** The description of all tables. */
export function loadDataPackage(folder: string): DataPackage {
  return JSON.parse(requireShared(folder, 'datapackage.json')) as DataPackage;
}

/** The facts of an edition; none where its list has no tables, or one that has been reported as no CSV already. */
function parseEdition(
  edition: Edition,
  files: readonly string[],
  find: (file: string) => Table | undefined,
): Result<readonly ListFacts[]> {
  const paths = FACT_TABLES.map((name) => formatTablePath(edition.list, name));
  const missing = paths.filter((path) => !files.includes(path));
  if (missing.length === paths.length) return { ok: true, value: [], issues: [] };
  if (missing.length > 0) return { ok: false, issues: missing.map(missingTable) };
  const tables = paths.flatMap((path) => find(path) ?? []);
  if (tables.length < paths.length) return { ok: true, value: [], issues: [] };
  const named = Object.fromEntries(
    [...FACT_TABLES, ...OPTIONAL_TABLES].flatMap((name) => {
      const table = find(formatTablePath(edition.list, name));
      return table ? [[name, table] as const] : [];
    }),
  ) as FactTables;
  const facts = parseFacts(named, edition);
  return facts.ok ? { ok: true, value: [facts.value], issues: [] } : facts;
}
