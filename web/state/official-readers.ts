import { readEuAnnexI, readUsCcl } from './core-readers.ts';
import type { ListId, RawListReader } from './core-readers.ts';

/** Readers by list, in a chunk of their own: fetched only when a person attaches a file. */
const READERS: Readonly<Partial<Record<ListId, RawListReader>>> = { 'us-ccl': readUsCcl, 'eu-annex-i': readEuAnnexI };

/** The reader of a list's official format; undefined where the page has none. */
export function findReader(list: ListId): RawListReader | undefined {
  return READERS[list];
}
