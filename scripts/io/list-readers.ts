import type { ListId, RawList, RawListReader } from '../../src/index.ts';
import {
  readAuDsgl,
  readCaEcl,
  joinCnLists,
  joinRawLists,
  readChGkv,
  readCnCatalogue,
  readCnNotices,
  readCwcSchedules,
  readDeAl,
  readEuAnnexI,
  readForeignExchangeOrder,
  readGbScl,
  readInScomet,
  readJpOrder,
  readJpOrdinance,
  readKrAnnex2,
  readKrSensitiveLists,
  readMtcrAnnex,
  readNoListIi,
  readNsgPart1,
  readNsgPart2,
  readUsCcl,
  readWaList,
} from '../../src/index.ts';

/** The readers of each list's official files: one a file, in the order in which the files are given. */
export const LIST_READERS: Readonly<Partial<Record<ListId, readonly RawListReader[]>>> = {
  'us-ccl': [readUsCcl],
  'eu-annex-i': [readEuAnnexI],
  'gb-scl': [readGbScl],
  'de-al': [readDeAl],
  'jp-ordinance': [readJpOrdinance],
  'jp-order': [readJpOrder, readForeignExchangeOrder],
  'au-dsgl': [readAuDsgl],
  'in-scomet': [readInScomet],
  'no-list-ii': [readNoListIi],
  'ch-gkv': [readChGkv],
  'ca-ecl': [readCaEcl],
  'kr-annex-2': [readKrAnnex2, readKrSensitiveLists],
  'cn-notices': [readCnNotices, readCnCatalogue],
  'wa-list': [readWaList],
  'mtcr-annex': [readMtcrAnnex],
  'nsg-part-1': [readNsgPart1],
  'nsg-part-2': [readNsgPart2],
  'cwc-schedules': [readCwcSchedules],
};

/** Makes the parts of a list that stands in several files one list: China's two name the same entries, others follow each other. */
export function joinParts(list: ListId, parts: readonly RawList[]): RawList {
  return list === 'cn-notices' ? joinCnLists(parts) : joinRawLists(parts);
}
