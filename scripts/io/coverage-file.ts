import type { CoverageTally } from '../../src/index.ts';
import { COVERAGE_FILE, parseCoverage } from '../../src/index.ts';
import { findTable } from './data-folder.ts';

/** The tallies of all editions; none when nothing was counted yet. */
export function loadCoverage(folder: string): readonly CoverageTally[] {
  const table = findTable(folder, COVERAGE_FILE);
  return table ? parseCoverage(table) : [];
}
