import type { Edition } from '../model/list.ts';
import type { Table } from './table.ts';

/** Path of the table of coverage below the data folder. */
export const COVERAGE_FILE = 'lists/coverage.csv';

/** What became of the numbers with units of one edition's official text; counted when the edition was read. */
export interface CoverageTally {
  readonly list: string;
  readonly edition: string;
  /** Numbers with a unit in the official text, counted independently of the reading. */
  readonly numbers: number;
  readonly criteria: number;
  readonly conditions: number;
  readonly restatements: number;
  /** Kept and counted, but not understood. */
  readonly unparsed: number;
}

/** How much of an edition's numbers is modelled. */
export interface Coverage extends Omit<CoverageTally, 'list' | 'edition'> {
  /** Share of the numbers that are criteria, conditions or restatements, 0–1; null when the edition has no tally or no number. */
  readonly share: number | null;
}

const COLUMNS = ['list', 'edition', 'numbers', 'criteria', 'conditions', 'restatements', 'unparsed'];

/** Writes tallies as a table, by list and edition. */
export function formatCoverage(tallies: readonly CoverageTally[]): Table {
  const key = (t: CoverageTally) => `${t.list} ${t.edition}`;
  const rows = tallies
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((tally) => Object.fromEntries(Object.entries(tally).map(([name, value]) => [name, String(value)])));
  return { file: COVERAGE_FILE, columns: COLUMNS, rows };
}

/** Reads the table of tallies; a count that is no number is read as not a number and found by the check of the schema. */
export function parseCoverage(table: Table): readonly CoverageTally[] {
  return table.rows.map((row) => ({
    list: row['list'] ?? '',
    edition: row['edition'] ?? '',
    numbers: Number(row['numbers']),
    criteria: Number(row['criteria']),
    conditions: Number(row['conditions']),
    restatements: Number(row['restatements']),
    unparsed: Number(row['unparsed']),
  }));
}

/** The tally of an edition; undefined when it was never counted. */
export function findCoverage(tallies: readonly CoverageTally[], { list, edition }: Edition): CoverageTally | undefined {
  return tallies.find((t) => t.list === list && t.edition === edition);
}

/** The coverage that a tally stands for; without one all counts are 0 and the share is unknown (null). */
export function countCoverage(tally: CoverageTally | undefined): Coverage {
  const { numbers = 0, criteria = 0, conditions = 0, restatements = 0, unparsed = 0 } = tally ?? {};
  const read = criteria + conditions + restatements;
  return { numbers, criteria, conditions, restatements, unparsed, share: numbers > 0 ? read / numbers : null };
}
