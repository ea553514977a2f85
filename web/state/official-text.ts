import { isAttachable } from './attachable.ts';
import type { EditionSummary } from './dataset.ts';

/** The official text of one list, from a file of the person who reads: code → text. Never stored, never sent. */
export interface OfficialText {
  readonly list: string;
  readonly file: string;
  readonly texts: ReadonlyMap<string, string>;
  /** True when the file is, byte for byte, one that the facts were taken from. */
  readonly identical: boolean;
}

/** What came of attaching a file: its text, or why not, in words for the person. */
export type Attached =
  | { readonly ok: true; readonly text: OfficialText }
  | { readonly ok: false; readonly reason: 'unknown-format' | 'unreadable'; readonly detail: string };

/** SHA-256 in lower-case hexadecimal. */
export async function hashFile(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads an official file that a person picked for this edition. A file other than the one that the facts were taken
 * from is read too, and said to be another.
 */
export async function readOfficialFile(file: File, edition: EditionSummary): Promise<Attached> {
  const bytes = await file.arrayBuffer();
  const hash = await hashFile(bytes);
  if (!isAttachable(edition.list)) return { ok: false, reason: 'unknown-format', detail: file.name };
  const { READERS } = await import('./official-readers.ts');
  const result = READERS[edition.list](new TextDecoder().decode(bytes), file.name);
  if (!result.ok) return { ok: false, reason: 'unreadable', detail: result.issues[0]?.message ?? file.name };
  const texts = new Map(result.value.provisions.map((provision) => [provision.code, provision.text]));
  const identical = edition.source.sha256.split(';').includes(hash);
  return { ok: true, text: { list: edition.list, file: file.name, texts, identical } };
}
