import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Result } from '../../src/index.ts';
import { UsageError } from '../../src/index.ts';
import { decodeText, findBytes } from './files.ts';
import { readPdfText } from './pdf.ts';

/** An official file in memory. */
export interface OfficialFile {
  readonly name: string;
  /** Of a PDF its text with positions, see `readPdfText`. */
  readonly text: string;
  /** Of the file as it is on disk. */
  readonly sha256: string;
  readonly format: string;
}

/** Reads a file from disk; fails for a PDF that is not whole. Throws `UsageError` when there is no such file. */
export async function loadOfficialFile(path: string): Promise<Result<OfficialFile>> {
  const bytes = findBytes(path);
  if (bytes === undefined) throw new UsageError(`There is no file \`${path}\`.`);
  const name = basename(path);
  const format = extname(path).slice(1).toLowerCase();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (format !== 'pdf') return { ok: true, value: { name, text: decodeText(bytes), sha256, format }, issues: [] };
  const text = await readPdfText(bytes, name);
  return text.ok ? { ...text, value: { name, text: text.value, sha256, format } } : text;
}
