import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCheckInput } from '../../scripts/io/check-input.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import type { Issue } from '../../src/model/issue.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What the checks find in the valid facts with some files replaced by others: path below the data folder → fixture; null removes. */
export function checkFolder(replaced: Readonly<Record<string, string | null>> = {}): readonly Issue[] {
  const folder = mkdtempSync(join(tmpdir(), 'concord-check-'));
  try {
    cpSync(join(FIXTURES, 'valid'), folder, { recursive: true });
    for (const [file, fixture] of Object.entries(replaced)) {
      if (fixture === null) rmSync(join(folder, file));
      else cpSync(join(FIXTURES, fixture), join(folder, file), { recursive: true });
    }
    const { input, issues } = loadCheckInput(folder);
    return [...issues, ...runChecks(input)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The issues of one code that the broken file named by the code gives, in place of a valid one. */
export function checkBroken(code: string, file: string): readonly Issue[] {
  return checkFolder({ [file]: `invalid/${code}.csv` }).filter((issue) => issue.code === code);
}
