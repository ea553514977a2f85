import { join } from 'node:path';
import type { Catalogue, ListFacts } from '../src/index.ts';
import {
  alignLists,
  buildCatalogue,
  CHECKS,
  compareLists,
  countCoverage,
  findCoverage,
  packFacts,
  runChecks,
} from '../src/index.ts';
import { loadCheckInput } from './io/check-input.ts';
import { requireEditions } from './io/choose.ts';
import { loadCoverage } from './io/coverage-file.ts';
import { DATA_FOLDER, loadEditions, loadFacts } from './io/data-folder.ts';
import { writeFiles } from './io/files.ts';
import { printMessage } from './io/print.ts';
import { loadMeasureVocabulary, loadQuantityFacts } from './io/vocabulary.ts';

const OUTPUT = join(import.meta.dirname, '../build/dataset');

/** The files that the page reads, by name; `web/state/dataset.ts` and `web/state/facts.ts` read them. */
function buildDataset(folder: string): ReadonlyMap<string, string> {
  const editions = loadEditions(folder);
  const lists = [...new Set(editions.map((edition) => edition.list))];
  const newest = lists.flatMap((list) => loadFacts(folder, requireEditions(folder, list).slice(-1)));
  const files: [string, unknown][] = [
    ['editions.json', summarize(newest, folder)],
    ['vocabulary.json', loadMeasureVocabulary(folder)],
    ...newest.flatMap((facts): [string, unknown][] => [
      [`${facts.edition.list}.json`, packFacts(facts)],
      [`${facts.edition.list}.outline.json`, outline(facts)],
    ]),
    ...compareAll(newest.map(buildCatalogue), folder),
  ];
  return new Map(files.map(([name, content]) => [name, JSON.stringify(content)]));
}

/** Each edition with its counts, its coverage and what the checks say of it. */
function summarize(lists: readonly ListFacts[], folder: string) {
  const { input, issues } = loadCheckInput(folder);
  const all = [...issues, ...runChecks(input)];
  const tallies = loadCoverage(folder);
  return lists.map(({ edition, provisions }) => {
    const found = all.filter(({ at }) => at.includes(edition.list));
    const errors = found.filter((issue) => issue.severity === 'error').length;
    return {
      ...edition,
      items: provisions.filter((p) => p.kind === 'item').length,
      provisions: provisions.filter((p) => p.kind !== 'heading' && !p.code.includes('#')).length,
      coverage: countCoverage(findCoverage(tallies, edition)),
      checked: { checks: CHECKS.length, errors, warnings: found.length - errors },
    };
  });
}

/** The tree of a list without its notes: code, parent, label. */
function outline({ provisions }: ListFacts): readonly (readonly [string, string, string])[] {
  return provisions.filter((p) => !p.code.includes('#')).map((p) => [p.code, p.parent, p.label]);
}

/** Every pair of lists once, the earlier of `editions.json` as subject, with the mappings that the rows rest on. */
function compareAll(catalogues: readonly Catalogue[], folder: string): readonly [string, unknown][] {
  const quantities = loadQuantityFacts(folder);
  return catalogues.flatMap((subject, i) =>
    catalogues.slice(i + 1).flatMap((object): [string, unknown][] => {
      const pair = { subject: subject.facts.edition.list, object: object.facts.edition.list };
      const mappings = alignLists(subject, object);
      const name = `compare/${pair.subject}--${pair.object}`;
      return [
        [`${name}.json`, { ...pair, rows: compareLists(subject, object, mappings, quantities) }],
        [`${name}.mappings.json`, mappings],
      ];
    }),
  );
}

const files = buildDataset(DATA_FOLDER);
writeFiles(OUTPUT, files);
printMessage(`Wrote ${files.size} files to build/dataset.`);
