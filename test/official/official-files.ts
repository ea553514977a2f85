import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_IDENTITIES } from '../../scripts/io/list-identities.ts';
import { LIST_READERS } from '../../scripts/io/list-readers.ts';
import type { OfficialFile } from '../../scripts/io/official-file.ts';
import { loadOfficialFile } from '../../scripts/io/official-file.ts';
import { readRawList } from '../../scripts/io/read-list.ts';
import type { Edition, ListId, RawList } from '../../src/index.ts';

/** The official documents that lie beside the project on the machines of those who work on it. */
export const SOURCES = join(import.meta.dirname, '../../../shared/sources');

/** Whether the official documents are there; tests on them are skipped by name where they are not. */
export const HAS_OFFICIAL_FILES = existsSync(SOURCES);

/** An edition and the files that it is read from. */
export interface OfficialEdition {
  readonly edition: string;
  readonly files: readonly string[];
}

/** The newest edition of each list that has a reader. */
export const OFFICIAL_EDITIONS = {
  'us-ccl': { edition: '2026-06-15', files: ['us/15cfr774-supp1-2026-06.xml'] },
  'eu-annex-i': { edition: '2025-11-15', files: ['eu/annex-i-2025-11-15.json', 'eu/annex-iv-2022-05-05.txt'] },
  'us-usml': { edition: '2025-08-28', files: ['us/22cfr121-usml-2025-08-28.html'] },
  'gb-scl': { edition: '2025-12-16', files: ['uk/strategic-export-control-lists-2025-12-16.pdf'] },
  'de-al': { edition: '2026-03-11', files: ['de/awv-2026-03-11.xml'] },
  'jp-ordinance': { edition: '2026-02-14', files: ['jp/403M50000400049.md'] },
  'jp-order': { edition: '2026-06-05', files: ['jp/324CO0000000378.md', 'jp/355CO0000000260.md'] },
  'au-dsgl': { edition: '2024-09-01', files: ['au/F2024L01024.html'] },
  'in-scomet': { edition: '2024-10-02', files: ['in/scomet-2024-09-02.pdf'] },
  'wa-list': { edition: '2026-01-15', files: ['wa/wa-list-2025-corr.pdf'] },
  'no-list-ii': { edition: '2022-01-07', files: ['no/list-ii.pdf'] },
  'ch-gkv': { edition: '2021-05-01', files: ['ch/gkv-annexes-1-2-2021-de.pdf'] },
  'ca-ecl': { edition: '2025-04-25', files: ['ca/eng/SOR-89-202.xml'] },
  'kr-annex-2': {
    edition: '2025-12-31',
    files: [
      'kr/annex-2-facts-2025-12-31.csv',
      'kr/annex-2-sensitive-lists-and-definitions.csv',
      'kr/annex-2-ko-en-differences.csv',
    ],
  },
  'cn-notices': { edition: '2025-11-07', files: ['cn/mofcom-notices-zh.md', 'cn/catalogue-2026-facts.csv'] },
  'mtcr-annex': { edition: '2021-10-08', files: ['mtcr/mtcr-annex-2021-10-08.pdf'] },
  'nsg-part-1': { edition: '2013-11-13', files: ['nsg/nsg-part-1-rev12-2013.pdf'] },
  'nsg-part-2': { edition: '2022-06-01', files: ['nsg/nsg-part-2-2022-06.pdf'] },
  'cwc-schedules': { edition: '2020-06-07', files: ['cwc/cwc-2020.pdf'] },
} as const satisfies Partial<Record<ListId, OfficialEdition>>;

/** A list with official files. */
export type OfficialList = keyof typeof OFFICIAL_EDITIONS;

/** All lists with official files. */
export const OFFICIAL_LISTS = Object.keys(OFFICIAL_EDITIONS) as readonly OfficialList[];

/** Where a list's official files are. */
export function listOfficialPaths(list: OfficialList): readonly string[] {
  return OFFICIAL_EDITIONS[list].files.map((file) => join(SOURCES, file));
}

/** The official files of a list. */
export async function readOfficialFiles(list: OfficialList): Promise<readonly OfficialFile[]> {
  const loaded = await Promise.all(listOfficialPaths(list).map(loadOfficialFile));
  return loaded.map((file) => {
    if (!file.ok) throw new Error(file.issues.map((issue) => issue.message).join('\n'));
    return file.value;
  });
}

/** What a list's readers find in its official files. */
export async function readOfficialList(list: OfficialList): Promise<RawList> {
  const files = await readOfficialFiles(list);
  const read = readRawList(LIST_READERS[list] ?? [], files, list);
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('\n'));
  return read.value;
}

/** The edition that stands for a list's official files. */
export function describeOfficialEdition(list: OfficialList): Edition {
  const identity = LIST_IDENTITIES[list];
  if (!identity) throw new Error(`no identity of ${list}`);
  const { jurisdiction, name, language, title, publisher, licence } = identity;
  const { edition } = OFFICIAL_EDITIONS[list];
  const source = {
    title,
    publisher,
    licence,
    url: identity.formatUrl(edition),
    published: edition,
    sha256: '',
    format: '',
    verification: identity.verification ?? ('seen' as const),
  };
  return { list, jurisdiction, name, edition, language, source };
}
