import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Catalogue, Edition, Mapping } from '../../src/index.ts';
import { alignLists, FACT_TABLES, formatTablePath } from '../../src/index.ts';
import { findFiles, findText, writeFiles } from './files.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Below `build`, which may be deleted at any time. */
const CACHE_FOLDER = join(ROOT, 'build/mappings');

/** The code that alignment rests on: when any of it changes, so do the names of what is kept. */
const ALIGNMENT = ['src/align', 'src/graph', 'src/model'];

/**
 * The mappings of two lists with all evidence. Aligning takes most of the time of a question about one provision, so they
 * are kept, named by the facts and by the code that they were made from: what is kept is never out of date.
 */
export function alignFromFolder(folder: string, subject: Catalogue, object: Catalogue): readonly Mapping[] {
  const { edition: first } = subject.facts;
  const { edition: second } = object.facts;
  const hash = createHash('sha256');
  for (const part of [hashCode(), hashFacts(folder, first), hashFacts(folder, second)]) hash.update(part);
  const name = `${first.list}--${second.list}-${hash.digest('hex').slice(0, 24)}.json`;
  const kept = findText(join(CACHE_FOLDER, name));
  if (kept !== undefined) return JSON.parse(kept) as readonly Mapping[];
  const mappings = alignLists(subject, object);
  keep(name, JSON.stringify(mappings));
  return mappings;
}

/** A folder that cannot be written costs time, not the answer. */
function keep(name: string, text: string): void {
  try {
    writeFiles(CACHE_FOLDER, new Map([[name, text]]));
  } catch {
    return;
  }
}

const known = new Map<string, string>();

function remember(key: string, find: () => string): string {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function hashFacts(folder: string, { list, edition }: Edition): string {
  return remember(`${folder} ${list} ${edition}`, () =>
    hashFiles([edition], folder, ['lists/editions.csv', ...FACT_TABLES.map((table) => formatTablePath(list, table))]),
  );
}

function hashCode(): string {
  return remember('code', () =>
    hashFiles(
      [],
      ROOT,
      ALIGNMENT.flatMap((layer) => findFiles(join(ROOT, layer), '.ts').map((file) => `${layer}/${file}`)),
    ),
  );
}

function hashFiles(parts: readonly string[], folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [...parts, ...files.map((file) => findText(join(folder, file)) ?? '')]) hash.update(`${part}\0`);
  return hash.digest('hex');
}
