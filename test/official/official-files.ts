import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The official documents that lie beside the project on the machines of those who work on it. */
const SOURCES = join(import.meta.dirname, '../../../shared/sources');

/** Whether the official documents are there; tests on them are skipped by name where they are not. */
export const HAS_OFFICIAL_FILES = existsSync(SOURCES);

/** The files of the editions that the project holds. */
export const OFFICIAL_FILES = {
  'us-ccl': join(SOURCES, 'us/15cfr774-supp1-2026-06.xml'),
  'eu-annex-i': join(SOURCES, 'eu/annex-i-2025-11-15.json'),
} as const;

/** Text of an official file. */
export function readOfficialFile(list: keyof typeof OFFICIAL_FILES): string {
  return readFileSync(OFFICIAL_FILES[list], 'utf8');
}
