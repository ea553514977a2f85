import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Content of a file; undefined when there is no such file. */
export function findBytes(path: string): Uint8Array | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

/** Text (UTF-8) without a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Text of a file; undefined when there is no such file. */
export function findText(path: string): string | undefined {
  const bytes = findBytes(path);
  return bytes && decodeText(bytes);
}

/** Paths of all files below a folder whose names end as given, relative to it, sorted; none when there is no such folder. */
export function findFiles(folder: string, ending: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

/** Writes all files or none: each is written beside its place first, and only when all are is each renamed into place. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = [...files].map(([path, text]) => ({ path: join(folder, path), text }));
  try {
    for (const { path, text } of fresh) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
    }
  } catch (error) {
    for (const { path } of fresh) rmSync(`${path}.new`, { force: true });
    throw error;
  }
  for (const { path } of fresh) renameSync(`${path}.new`, path);
}
