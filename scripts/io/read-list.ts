import type {
  CoverageTally,
  Edition,
  Issue,
  ListFacts,
  ListId,
  RawList,
  RawListReader,
  Result,
} from '../../src/index.ts';
import {
  applyCorrections,
  createMeasurer,
  findDecimalMark,
  groupsByBlank,
  normalizeList,
  runChecks,
  STRUCTURE_CHECKS,
} from '../../src/index.ts';
import { loadDataPackage } from './check-input.ts';
import { loadCorrections } from './corrections-file.ts';
import { loadExceptions } from './data-folder.ts';
import { findLanguage } from './languages.ts';
import { joinParts, LIST_SUPPLEMENTS } from './list-readers.ts';
import type { OfficialFile } from './official-file.ts';
import { loadKnownMeasures, loadMeasureVocabulary, loadWordVocabulary } from './vocabulary.ts';

/** The facts of an edition, and what became of its numbers. */
export interface ReadList {
  readonly facts: ListFacts;
  readonly tally: CoverageTally;
}

/**
 * Reads official files, each with the reader in its place, as facts; the issues say what could not be read and where. Files
 * beyond those of the readers supplement the list.
 */
export function readList(
  readers: readonly RawListReader[],
  files: readonly OfficialFile[],
  edition: Edition,
  folder: string,
): Result<ReadList> {
  const whole = readRawList(readers, files, edition.list);
  if (!whole.ok) return whole;
  const measure = createMeasurer(loadMeasureVocabulary(folder), {
    language: findLanguage(edition.language) ?? 'en',
    decimalComma: findDecimalMark(edition.list) === ',',
    ...(groupsByBlank(edition.list) ? { blankThousands: true } : {}),
  });
  const corrected = applyCorrections(whole.value, loadCorrections(folder, edition.list), edition.list);
  const { facts, tally } = normalizeList(corrected.list, edition, measure, loadWordVocabulary(folder));
  return {
    ok: true,
    value: { facts, tally: { list: edition.list, edition: edition.edition, ...tally } },
    issues: [...whole.issues, ...corrected.issues],
  };
}

/** The provisions of a list's files, joined and supplemented, before anything is taken from their text. */
export function readRawList(
  readers: readonly RawListReader[],
  files: readonly OfficialFile[],
  list: ListId,
): Result<RawList> {
  const read = readers.flatMap((reader, i) => {
    const file = files[i];
    return file ? [reader(file.text, file.name)] : [];
  });
  const issues = read.flatMap((part) => part.issues);
  const parts = read.flatMap((part) => (part.ok ? [part.value] : []));
  if (parts.length < readers.length) return { ok: false, issues };
  let whole: Result<RawList> = { ok: true, value: joinParts(list, parts), issues };
  for (const [i, file] of files.slice(readers.length).entries()) {
    const supplement = LIST_SUPPLEMENTS[list]?.[i];
    if (supplement && whole.ok) {
      const added: Result<RawList> = supplement(file.text, file.name, whole.value);
      whole = { ...added, issues: [...whole.issues, ...added.issues] };
    }
  }
  return whole;
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
