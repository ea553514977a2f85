import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, loadEditions } from '../../scripts/io/data-folder.ts';
import { LIST_READERS } from '../../scripts/io/list-readers.ts';
import { readList } from '../../scripts/io/read-list.ts';
import { formatFacts } from '../../src/index.ts';
import { requireFacts } from '../../scripts/io/choose.ts';
import { HAS_OFFICIAL_FILES, OFFICIAL_FILES, readOfficialFile } from './official-files.ts';

const LISTS = Object.keys(OFFICIAL_FILES) as (keyof typeof OFFICIAL_FILES)[];

describe.skipIf(!HAS_OFFICIAL_FILES)('the facts committed', () => {
  it.each(LISTS)(
    'of %s are what today’s readers read in the official file',
    (list) => {
      const text = readOfficialFile(list);
      const edition = loadEditions(DATA_FOLDER).findLast((e) => e.list === list);
      const reader = LIST_READERS[list];
      if (!edition || !reader) throw new Error(`no edition or reader of ${list}`);
      const sha256 = createHash('sha256').update(text).digest('hex');
      expect(sha256).toBe(edition.source.sha256);
      const read = readList(reader, { name: list, text, sha256, format: edition.source.format }, edition, DATA_FOLDER);
      if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('\n'));
      expect(formatFacts(list, [requireFacts(DATA_FOLDER, list)])).toEqual(formatFacts(list, [read.value.facts]));
    },
    60_000,
  );
});
