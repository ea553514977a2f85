import type { CoverageTally, Edition, ListFacts, Table } from '../../src/index.ts';
import { formatCoverage, formatCsv, formatEditions, formatFacts, listTables } from '../../src/index.ts';
import { loadCoverage } from './coverage-file.ts';
import { findFactTables, loadEditions, loadFacts } from './data-folder.ts';
import { writeFiles } from './files.ts';

/** Writes the facts of an edition beside those of the list's other editions, in its place where it was held before. */
export function storeEdition(folder: string, facts: ListFacts, tally: CoverageTally): void {
  const { edition } = facts;
  const isSame = (other: Pick<Edition, 'list' | 'edition'>) =>
    other.list === edition.list && other.edition === edition.edition;
  const others = loadEditions(folder).filter((e) => !isSame(e));
  const kept = others.filter((e) => e.list === edition.list);
  const held = findFactTables(folder, edition.list) ? loadFacts(folder, kept) : [];
  const tables = formatFacts(edition.list, [...held, facts]);
  const tallies = loadCoverage(folder).filter((t) => t.list !== tally.list || t.edition !== tally.edition);
  const all: readonly Table[] = [
    ...listTables(tables),
    formatEditions([...others, edition]),
    formatCoverage([...tallies, tally]),
  ];
  writeFiles(folder, new Map(all.map((table) => [table.file, formatCsv(table)])));
}
