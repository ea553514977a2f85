import { join } from 'node:path';
import type { ListFacts } from '../src/index.ts';
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
import { loadScope } from './io/scope-file.ts';
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
    ...compareFirst(newest, folder),
  ];
  return new Map(files.map(([name, content]) => [name, JSON.stringify(content)]));
}

/** Each edition with its counts, its coverage and what the checks say of it. */
function summarize(lists: readonly ListFacts[], folder: string) {
  const { input, issues } = loadCheckInput(folder);
  const all = [...issues, ...runChecks(input)];
  const tallies = loadCoverage(folder);
  const scope = loadScope(folder);
  return lists.map((facts) => {
    const { edition, provisions } = facts;
    const { isInNote } = buildCatalogue(facts);
    const found = all.filter(({ at }) => at.includes(edition.list));
    const errors = found.filter((issue) => issue.severity === 'error').length;
    return {
      ...edition,
      items: provisions.filter((p) => p.kind === 'item').length,
      provisions: provisions.filter((p) => p.kind !== 'heading' && !isInNote(p.code)).length,
      coverage: countCoverage(findCoverage(tallies, edition)),
      scope: scope.filter((entry) => entry.list === edition.list),
      checked: { checks: CHECKS.length, errors, warnings: found.length - errors },
    };
  });
}

/** The tree of a list without its notes: code, parent, label. */
function outline(facts: ListFacts): readonly (readonly [string, string, string])[] {
  const { isInNote } = buildCatalogue(facts);
  return facts.provisions.filter((p) => !isInNote(p.code)).map((p) => [p.code, p.parent, p.label]);
}

/** The first two lists compared, with the mappings that the rows rest on: the page's first view. It computes the others. */
function compareFirst(lists: readonly ListFacts[], folder: string): readonly [string, unknown][] {
  const [subject, object] = lists.slice(0, 2).map(buildCatalogue);
  if (!subject || !object) return [];
  const pair = { subject: subject.facts.edition.list, object: object.facts.edition.list };
  const mappings = alignLists(subject, object);
  const scope = loadScope(folder);
  const name = `compare/${pair.subject}--${pair.object}`;
  return [
    [`${name}.json`, { ...pair, rows: compareLists(subject, object, mappings, loadQuantityFacts(folder), { scope }) }],
    [`${name}.mappings.json`, mappings],
  ];
}

const files = buildDataset(DATA_FOLDER);
writeFiles(OUTPUT, files);
printMessage(`Wrote ${files.size} files to build/dataset.`);
