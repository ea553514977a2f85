import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, loadEditions, loadFacts } from '../../../scripts/io/data-folder.ts';
import { formatCsv } from '../../../src/exchange/facts-csv/csv.ts';
import { EDITIONS_FILE, formatEditions } from '../../../src/exchange/facts-csv/editions-table.ts';
import { formatFacts } from '../../../src/exchange/facts-csv/facts-tables.ts';
import { listTables } from '../../../src/exchange/facts-csv/list-tables.ts';

const editions = loadEditions(DATA_FOLDER);
const lists = [...new Set(editions.map((edition) => edition.list))];
const stored = (file: string) => readFileSync(join(DATA_FOLDER, file), 'utf8');

describe('the facts stored in data/lists', () => {
  it('hold lists and name their editions canonically', () => {
    expect(lists.length).toBeGreaterThan(0);
    expect(formatCsv(formatEditions(editions))).toBe(stored(EDITIONS_FILE));
  });

  it.each(lists)('%s is written as ingest would write it: no row was lost, added or mended by hand', (list) => {
    const held = editions.filter((edition) => edition.list === list);
    const tables = formatFacts(list, loadFacts(DATA_FOLDER, held));
    for (const table of listTables(tables)) expect(formatCsv(table)).toBe(stored(table.file));
  });

  it.each(lists)('%s has a parent before its children', (list) => {
    const held = editions.filter((edition) => edition.list === list);
    for (const { provisions } of loadFacts(DATA_FOLDER, held)) {
      const position = new Map(provisions.map((p, i) => [p.code, i]));
      const early = provisions.filter((p, i) => p.parent !== '' && (position.get(p.parent) ?? i) >= i);
      expect(early).toEqual([]);
    }
  });
});
