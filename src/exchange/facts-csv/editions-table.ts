import type { Row, Table } from '../../check/table.ts';
import { formatPlace } from '../../check/table.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { failure, success } from '../../model/issue.ts';
import type { Edition, Source } from '../../model/list.ts';
import { LIST_IDS, VERIFICATIONS } from '../../model/list.ts';
import { choiceCell, textCell } from './cells.ts';
import { buildRowCodec } from './row-codec.ts';

/** Path of the table of all editions below the data folder. */
export const EDITIONS_FILE = 'lists/editions.csv';

type FlatEdition = Omit<Edition, 'source'> & Source;

const codec = buildRowCodec<FlatEdition>({
  list: choiceCell(LIST_IDS),
  edition: textCell,
  jurisdiction: textCell,
  name: textCell,
  language: textCell,
  title: textCell,
  publisher: textCell,
  url: textCell,
  published: textCell,
  sha256: textCell,
  licence: textCell,
  format: textCell,
  verification: choiceCell(VERIFICATIONS),
});

/** Writes editions one a row, by list in the order of `LIST_IDS`, then by date. */
export function formatEditions(editions: readonly Edition[]): Table {
  const rows = editions
    .toSorted((a, b) => LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list) || (a.edition < b.edition ? -1 : 1))
    .map(({ source, ...edition }): Row => codec.format({ ...edition, ...source }));
  return { file: EDITIONS_FILE, columns: codec.columns, rows };
}

/** Reads the table of editions; fails with every malformed cell. */
export function parseEditions(table: Table): Result<readonly Edition[]> {
  const issues: Issue[] = [];
  const editions: Edition[] = [];
  for (const [i, row] of table.rows.entries()) {
    const parsed = codec.parse(row, () => formatPlace(table, i));
    if (!parsed.ok) {
      issues.push(...parsed.issues);
      continue;
    }
    const { list, edition, jurisdiction, name, language, ...source } = parsed.value;
    editions.push({ list, edition, jurisdiction, name, language, source });
  }
  return issues.length > 0 ? failure(issues) : success(editions);
}
