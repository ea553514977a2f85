import type { ListId, RawList, RawListReader, RawListSupplement } from '../../src/index.ts';
import {
  readAuDsgl,
  readCaEcl,
  joinCnLists,
  joinKrLists,
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
  readKrLanguageDifferences,
  readKrSensitiveLists,
  readMtcrAnnex,
  readNoListIi,
  readNsgPart1,
  readNsgPart2,
  readUsCcl,
  readUsUsml,
  readWaList,
  supplementAnnexFour,
} from '../../src/index.ts';

/** The readers of each list's official files: one a file, in the order in which the files are given. */
export const LIST_READERS: Readonly<Partial<Record<ListId, readonly RawListReader[]>>> = {
  'us-ccl': [readUsCcl],
  'eu-annex-i': [readEuAnnexI],
  'us-usml': [readUsUsml],
  'gb-scl': [readGbScl],
  'de-al': [readDeAl],
  'jp-ordinance': [readJpOrdinance],
  'jp-order': [readJpOrder, readForeignExchangeOrder],
  'au-dsgl': [readAuDsgl],
  'in-scomet': [readInScomet],
  'no-list-ii': [readNoListIi],
  'ch-gkv': [readChGkv],
  'ca-ecl': [readCaEcl],
  'kr-annex-2': [readKrAnnex2, readKrSensitiveLists, readKrLanguageDifferences],
  'cn-notices': [readCnNotices, readCnCatalogue],
  'wa-list': [readWaList],
  'mtcr-annex': [readMtcrAnnex],
  'nsg-part-1': [readNsgPart1],
  'nsg-part-2': [readNsgPart2],
  'cwc-schedules': [readCwcSchedules],
};

/** Readers of further files that may follow those of a list, one a file; without them the list lacks what they add. */
export const LIST_SUPPLEMENTS: Readonly<Partial<Record<ListId, readonly RawListSupplement[]>>> = {
  'eu-annex-i': [supplementAnnexFour],
};

/**
 * Makes the parts of a list that stands in several files one list: China's two name the same entries, Korea's third says where
 * its languages disagree, others follow each other.
 */
export function joinParts(list: ListId, parts: readonly RawList[]): RawList {
  if (list === 'cn-notices') return joinCnLists(parts);
  return list === 'kr-annex-2' ? joinKrLists(parts) : joinRawLists(parts);
}
