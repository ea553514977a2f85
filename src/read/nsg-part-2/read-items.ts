import { newEntry } from '../gb-scl/blocks.ts';
import { readBody } from '../gb-scl/read-body.ts';
import { refuse } from '../gb-scl/reading.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { wordsOf } from '../gb-scl/rows.ts';
import type { AnnexRow } from './rows.ts';
import { WORDS_START } from './rows.ts';
import { settleRow } from './settle-row.ts';

/** Reads the rows of the Annex into headings, items and notes. */
export function readItems(reading: Reading, rows: readonly AnnexRow[]): void {
  for (const row of rows) {
    const entry = reading.entries.at(-1);
    if (row.code !== '' || row.heading !== '') begin(reading, row);
    else if (entry) readBody(reading, entry, settleRow(entry, row));
    else refuse(reading, row);
  }
}

function begin(reading: Reading, row: AnnexRow): void {
  const code = row.code === '' ? row.heading : row.code;
  if (reading.codes.has(code)) {
    refuse(reading, row);
    return;
  }
  reading.codes.add(code);
  const textX = row.code === '' ? row.x : WORDS_START;
  reading.entries.push(newEntry(code, row.code === '' ? 'heading' : 'item', wordsOf(row), row.at, textX));
}
