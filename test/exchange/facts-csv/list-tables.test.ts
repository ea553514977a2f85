import { expect, it } from 'vitest';
import type { FactTable, OptionalTable } from '../../../src/exchange/facts-csv/list-tables.ts';
import {
  FACT_TABLES,
  formatTablePath,
  listTables,
  OPTIONAL_TABLES,
} from '../../../src/exchange/facts-csv/list-tables.ts';
import dataPackage from '../../../data/datapackage.json' with { type: 'json' };

const table = (name: FactTable | OptionalTable) => ({ file: formatTablePath('us-ccl', name), columns: [], rows: [] });
const needed = Object.fromEntries(FACT_TABLES.map((name) => [name, table(name)])) as Record<
  FactTable,
  ReturnType<typeof table>
>;

it('lists the tables that there are, in order', () => {
  expect(listTables(needed).map(({ file }) => file)).toEqual(FACT_TABLES.map((name) => `lists/us-ccl/${name}.csv`));
  expect(listTables({ ...needed, languages: table('languages') }).at(-1)?.file).toBe('lists/us-ccl/languages.csv');
});

it('knows no table that datapackage.json does not describe', () => {
  const described = dataPackage.resources.map(({ path }) => path);
  for (const name of [...FACT_TABLES, ...OPTIONAL_TABLES]) expect(described).toContain(`lists/*/${name}.csv`);
});
