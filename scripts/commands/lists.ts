import type { Command } from 'commander';
import type { Edition } from '../../src/index.ts';
import { buildCatalogue, countCoverage, findCoverage } from '../../src/index.ts';
import { loadCoverage } from '../io/coverage-file.ts';
import { loadEditions, loadFacts } from '../io/data-folder.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printJson, printMessage, printTable } from '../io/print.ts';

/** Adds `lists`: what is held, with counts, coverage and source. */
export function defineLists(program: Command): void {
  const command = program.command('lists').description('the lists that are held, each in its newest edition');
  addCommonOptions(command)
    .option('--all', 'every edition held, not only the newest')
    .action((options: CommonOptions & { readonly all?: boolean }) => {
      const editions = loadEditions(options.data);
      const shown = options.all ? editions : editions.filter((e) => isNewest(e, editions));
      const rows = describeLists(options.data, shown);
      if (options.json) printJson(rows);
      else if (rows.length === 0) printMessage('No list is held yet. Run `concord ingest` with an official file.');
      else printRows(rows);
    });
}

function isNewest(edition: Edition, all: readonly Edition[]): boolean {
  return all.every((other) => other.list !== edition.list || other.edition <= edition.edition);
}

function describeLists(folder: string, editions: readonly Edition[]) {
  const tallies = loadCoverage(folder);
  const lists = [...new Set(editions.map((e) => e.list))];
  const facts = lists.flatMap((list) =>
    loadFacts(
      folder,
      editions.filter((e) => e.list === list),
    ),
  );
  return facts.map((list) => {
    const { edition, provisions } = list;
    const { isInNote } = buildCatalogue(list);
    const { title, publisher, url, published, sha256, licence, verification } = edition.source;
    const outsideNotes = provisions.filter((p) => p.kind !== 'heading' && !isInNote(p.code));
    return {
      list: edition.list,
      jurisdiction: edition.jurisdiction,
      name: edition.name,
      edition: edition.edition,
      language: edition.language,
      provisions: outsideNotes.length,
      items: provisions.filter((p) => p.kind === 'item').length,
      notes: provisions.filter((p) => p.kind === 'note').length,
      coverage: countCoverage(findCoverage(tallies, edition)),
      source: { title, publisher, url, published, sha256, licence, verification },
    };
  });
}

function printRows(rows: ReturnType<typeof describeLists>): void {
  const columns = ['list', 'edition', 'items', 'provisions', 'notes', 'numbers read', 'source'];
  const cells = rows.map((r) => {
    const share = r.coverage.share === null ? 'unknown' : `${(r.coverage.share * 100).toFixed(1)} %`;
    return [r.list, r.edition, `${r.items}`, `${r.provisions}`, `${r.notes}`, share, r.source.title];
  });
  printTable(columns, cells);
}
