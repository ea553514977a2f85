import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA_FOLDER } from '../../scripts/io/data-folder.ts';
import { formatCsv } from '../../src/exchange/facts-csv/csv.ts';
import { findConsolidationDate } from '../../src/read/eu-annex-i/annex-iv.ts';
import { AUTHORISATION_COLUMNS, listAuthorisationRows } from '../../src/read/eu-annex-i/authorisation-rows.ts';
import { readGeneralAuthorisations } from '../../src/read/eu-annex-i/general-authorisations.ts';
import { HAS_OFFICIAL_FILES, SOURCES } from './official-files.ts';

const FILE = 'authorisations/eu-general.csv';

it.skipIf(!HAS_OFFICIAL_FILES)(
  'the general authorisations committed are what the official text says (needs ../shared/sources)',
  () => {
    const text = readFileSync(join(SOURCES, 'eu/annex-ii-2022-05-05.txt'), 'utf8');
    const read = readGeneralAuthorisations(text, 'annex-ii.txt');
    if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('\n'));
    const source = { asOf: findConsolidationDate(text), source: 'Regulation (EU) 2021/821 Annex II' };
    const rows = listAuthorisationRows(read.value, source).map((cells) =>
      Object.fromEntries(AUTHORISATION_COLUMNS.map((column, i) => [column, cells[i] ?? ''])),
    );
    const table = { file: FILE, columns: AUTHORISATION_COLUMNS, rows };
    expect(readFileSync(join(DATA_FOLDER, FILE), 'utf8')).toBe(formatCsv(table));
  },
);
