import type { AttachableList } from './attachable.ts';
import { readAuDsgl, readCaEcl, readDeAl, readEuAnnexI, readJpOrdinance, readUsCcl } from './core-readers.ts';
import type { RawListReader } from './core-readers.ts';

/** Readers by list, in a chunk of their own: fetched only when a person attaches a file. */
export const READERS: Readonly<Record<AttachableList, RawListReader>> = {
  'us-ccl': readUsCcl,
  'eu-annex-i': readEuAnnexI,
  'de-al': readDeAl,
  'jp-ordinance': readJpOrdinance,
  'au-dsgl': readAuDsgl,
  'ca-ecl': readCaEcl,
};
