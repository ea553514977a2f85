import { describe, expect, it } from 'vitest';
import { requireFacts } from '../../scripts/io/choose.ts';
import { DATA_FOLDER, loadEditions } from '../../scripts/io/data-folder.ts';
import { LIST_READERS } from '../../scripts/io/list-readers.ts';
import { readList } from '../../scripts/io/read-list.ts';
import { formatFacts } from '../../src/index.ts';
import { HAS_OFFICIAL_FILES, OFFICIAL_LISTS, readOfficialFiles } from './official-files.ts';

const HELD = OFFICIAL_LISTS.filter((list) => loadEditions(DATA_FOLDER).some((edition) => edition.list === list));

describe.skipIf(!HAS_OFFICIAL_FILES)('the facts committed', () => {
  it.each(HELD)(
    'of %s are what today’s readers read in the official file',
    async (list) => {
      const files = await readOfficialFiles(list);
      const edition = loadEditions(DATA_FOLDER).findLast((e) => e.list === list);
      const readers = LIST_READERS[list];
      if (!edition || !readers) throw new Error(`no edition or reader of ${list}`);
      expect(files.map((file) => file.sha256).join(';')).toBe(edition.source.sha256);
      const read = readList(readers, files, edition, DATA_FOLDER);
      if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('\n'));
      expect(formatFacts(list, [requireFacts(DATA_FOLDER, list)])).toEqual(formatFacts(list, [read.value.facts]));
    },
    60_000,
  );
});
