import { joinPrinted } from '../pdf/join-printed.ts';
import { beginsEntry } from './begin-entry.ts';
import { beginsHeading, isAppendix, readSection } from './begin-heading.ts';
import { newNote } from './blocks.ts';
import type { Entry } from './blocks.ts';
import { readAgain } from './read-again.ts';
import { readBody } from './read-body.ts';
import { readTable } from './read-table.ts';
import { refuse } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { splitGlued } from './split-glued.ts';

const FOOTNOTE = /^(?:\^?(\d{1,2})\s?)?(?:Notification No|Para \d|https?:)/;

/** Reads the rows of the list into entries and issues. */
export function readRows(reading: Reading, rows: readonly Row[]): void {
  for (const row of rows) {
    for (const piece of splitGlued(row, reading.entries.at(-1)?.code ?? '')) readRow(reading, piece);
  }
}

function readRow(reading: Reading, row: Row): void {
  const entry = reading.entries.at(-1);
  if (entry && readFootnote(entry, row)) return;
  if (beginsHeading(reading, row) || beginsEntry(reading, row) || readTable(reading, row)) return;
  if (readSection(reading, row)) return;
  if (!entry) refuse(reading, row);
  else if (isAppendix(entry)) entry.head.text = joinPrinted(entry.head.text, row.text);
  else if (!readAgain(reading, entry, row)) readBody(reading, entry, row);
}

/** Amendments named in the footnotes of a page are notes to the entry being read. */
function readFootnote(entry: Entry, row: Row): boolean {
  const match = FOOTNOTE.exec(row.text);
  if (!match || !(row.bold || row.text.startsWith('^'))) return false;
  const name = `Footnote ${match[1] ?? ''}`.trim();
  const text = row.text.replace(/^\^?\d{1,2}\s?(?=\D)/, '');
  entry.blocks.push(newNote({ owner: entry.head, after: entry.head, name, at: row.at, x: row.x, italic: false, text }));
  return true;
}
