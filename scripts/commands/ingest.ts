import type { Command } from 'commander';
import type { Edition, Issue, ListId, RawListReader, Source } from '../../src/index.ts';
import { FaultError, UsageError } from '../../src/index.ts';
import { isDate, requireListId } from '../io/choose.ts';
import { loadEditions } from '../io/data-folder.ts';
import { EXIT } from '../io/exit.ts';
import { LIST_IDENTITIES } from '../io/list-identities.ts';
import { LIST_READERS, LIST_SUPPLEMENTS } from '../io/list-readers.ts';
import type { OfficialFile } from '../io/official-file.ts';
import { loadOfficialFile } from '../io/official-file.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printIssues, printJson, printMessage } from '../io/print.ts';
import { checkStructure, readList } from '../io/read-list.ts';
import { storeEdition } from '../io/store-edition.ts';

interface IngestOptions
  extends CommonOptions, Partial<Pick<Source, 'title' | 'url' | 'published' | 'publisher' | 'licence'>> {}

/** Adds `ingest LIST EDITION FILE…`: reads an official file and writes its facts, all or nothing. */
export function defineIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('reads an official file and writes its facts; refuses a file that it cannot read whole')
    .argument('<list>', 'list id')
    .argument('<edition>', 'date from which the edition stands for the law, 2026-06-15')
    .argument('<file...>', 'the official file, or its parts in order');
  addCommonOptions(command)
    .option('--title <text>', 'title of the document')
    .option('--publisher <text>', 'who publishes it')
    .option('--url <address>', 'official address of the edition')
    .option('--published <date>', 'date of publication or consolidation')
    .option('--licence <text>', 'terms under which the official text may be used')
    .action((list: string, edition: string, files: readonly string[], options: IngestOptions) =>
      ingest(requireListId(list), edition, files, options),
    );
}

async function ingest(list: ListId, id: string, paths: readonly string[], options: IngestOptions): Promise<void> {
  if (!isDate(id))
    throw new UsageError(`\`${id}\` is no date. An edition is named by the date from which it stands, 2026-06-15.`);
  if (options.published !== undefined && !isDate(options.published))
    throw new UsageError(`\`${options.published}\` is no date. Write it as 2026-06-15.`);
  const readers = requireReaders(list, paths.length);
  const loaded = await Promise.all(paths.map(loadOfficialFile));
  const files = loaded.flatMap((file) => (file.ok ? [file.value] : []));
  if (files.length < paths.length) {
    refuse(
      { list, edition: id },
      loaded.flatMap((file) => file.issues),
      options,
    );
    return;
  }
  const read = readList(readers, files, describeEdition(list, id, files, options), options.data);
  const issues = read.ok ? [...read.issues, ...checkStructure(read.value.facts, options.data)] : read.issues;
  if (!read.ok || issues.some((issue) => issue.severity === 'error')) {
    refuse({ list, edition: id }, issues, options);
    return;
  }
  printIssues(issues);
  storeEdition(options.data, read.value.facts, read.value.tally);
  const { provisions } = read.value.facts;
  const items = provisions.filter((p) => p.kind === 'item').length;
  printMessage(`Wrote ${items} entries with ${provisions.length} provisions and notes to lists/${list}.`);
  if (options.json) printJson({ list, edition: id, written: true, items, provisions: provisions.length, issues });
}

function refuse(wanted: Pick<Edition, 'list' | 'edition'>, issues: readonly Issue[], { json }: IngestOptions): void {
  printIssues(issues);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  printMessage(`Refused: ${errors} errors. Nothing was written.`);
  if (json) printJson({ ...wanted, written: false, issues });
  process.exitCode = EXIT.issues;
}

function requireReaders(list: ListId, files: number): readonly RawListReader[] {
  const readers = LIST_READERS[list];
  if (!readers)
    throw new UsageError(
      `\`${list}\` cannot be ingested yet. Lists with a reader: ${Object.keys(LIST_READERS).join(' ')}.`,
    );
  const most = readers.length + (LIST_SUPPLEMENTS[list]?.length ?? 0);
  if (readers.length <= files && files <= most) return readers;
  const least = readers.length === 1 ? 'one file' : `${readers.length} files`;
  throw new UsageError(`\`${list}\` is read from ${least}${most > readers.length ? ` to ${most}` : ''}, not ${files}.`);
}

/** What the options say, else what is known of this edition already, else what is true of the list in every edition. */
function describeEdition(list: ListId, id: string, files: readonly OfficialFile[], options: IngestOptions): Edition {
  const identity = LIST_IDENTITIES[list];
  if (!identity) throw new FaultError(`No identity is given for the list ${list}`);
  const known = loadEditions(options.data).find((e) => e.list === list && e.edition === id)?.source;
  const { jurisdiction, name, language } = identity;
  const source: Source = {
    title: options.title ?? known?.title ?? identity.title,
    publisher: options.publisher ?? known?.publisher ?? identity.publisher,
    url: options.url ?? known?.url ?? identity.formatUrl(id),
    published: options.published ?? known?.published ?? id,
    sha256: files.map((file) => file.sha256).join(';'),
    licence: options.licence ?? known?.licence ?? identity.licence,
    verification: identity.verification ?? 'seen',
    format: files[0]?.format ?? '',
  };
  return { list, jurisdiction, name, edition: id, language, source };
}
