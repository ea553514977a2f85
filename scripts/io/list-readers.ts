import type { ListId, RawListReader } from '../../src/index.ts';
import { readEuAnnexI, readUsCcl } from '../../src/index.ts';

/** The reader of each list's official format. */
export const LIST_READERS: Readonly<Partial<Record<ListId, RawListReader>>> = {
  'us-ccl': readUsCcl,
  'eu-annex-i': readEuAnnexI,
};
