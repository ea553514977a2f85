import type { CoverageTally, Edition, Issue, ListFacts, RawListReader, Result } from '../../src/index.ts';
import { createMeasurer, normalizeList, runChecks, STRUCTURE_CHECKS } from '../../src/index.ts';
import { loadDataPackage } from './check-input.ts';
import { loadExceptions } from './data-folder.ts';
import { LIST_IDENTITIES } from './list-identities.ts';
import { loadKnownMeasures, loadMeasureVocabulary, loadWordVocabulary } from './vocabulary.ts';

/** An official file in memory. */
export interface OfficialFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly format: string;
}

/** The facts of an edition, and what became of its numbers. */
export interface ReadList {
  readonly facts: ListFacts;
  readonly tally: CoverageTally;
}

/** Reads an official file as facts; the issues say what could not be read and where. */
export function readList(
  reader: RawListReader,
  file: OfficialFile,
  edition: Edition,
  folder: string,
): Result<ReadList> {
  const raw = reader(file.text, file.name);
  if (!raw.ok) return raw;
  const decimalComma = LIST_IDENTITIES[edition.list]?.decimalComma ?? false;
  const measure = createMeasurer(loadMeasureVocabulary(folder), { decimalComma });
  const { facts, tally } = normalizeList(raw.value, edition, measure, loadWordVocabulary(folder));
  return {
    ok: true,
    value: { facts, tally: { list: edition.list, edition: edition.edition, ...tally } },
    issues: raw.issues,
  };
}

/** What shows that an edition was not read whole; empty when it may be stored. */
export function checkStructure(facts: ListFacts, folder: string): readonly Issue[] {
  const issues = runChecks(
    {
      tables: loadExceptions(folder),
      dataPackage: loadDataPackage(folder),
      editions: [facts.edition],
      facts: [facts],
      coverage: [],
      measures: loadKnownMeasures(folder),
    },
    STRUCTURE_CHECKS,
  );
  return issues.filter((issue) => issue.code !== 'exception-not-needed');
}
