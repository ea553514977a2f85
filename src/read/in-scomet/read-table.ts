import { joinPrinted } from '../pdf/join-printed.ts';
import { beginEntry } from './begin-entry.ts';
import type { Entry } from './blocks.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { findCodeHead } from './entry-codes.ts';
import { findNoteHead } from './row-heads.ts';
import { findColumns, findTableHead, joinColumns } from './tables.ts';
import type { Columns } from './tables.ts';

/** Reads a row of a table of chemicals; false where the row stands in none. */
export function readTable(reading: Reading, row: Row): boolean {
  const heading = reading.entries.findLast((entry) => entry.kind === 'heading');
  const columns = findColumns(row);
  if (!heading) return false;
  if (columns) {
    reading.columns = columns;
    addWords(heading, row);
    return true;
  }
  if (!reading.columns) return row.bold && beginsList(heading, row);
  const head = findTableHead(row);
  if (head && !reading.byCode.has(head.code)) {
    reading.tableRows = [row];
    return beginEntry(reading, row, head.code, 'item', joinColumns([row], reading.columns));
  }
  return readOn(reading, reading.columns, heading, row);
}

/** A heading row above a list of the convention's chemicals ("Sl. No. | Precursors | CAS number"): the numbers begin anew. */
function beginsList(heading: Entry, row: Row): boolean {
  if (!/^1[A-E]$/.test(heading.code) || findNoteHead(row.text) || findCodeHead(row.text)) return false;
  addWords(heading, row);
  heading.head.lastChild = '';
  heading.open = [heading.head];
  heading.note = undefined;
  return true;
}

function readOn(reading: Reading, columns: Columns, heading: Entry, row: Row): boolean {
  const entry = reading.entries.at(-1);
  if (row.bold || entry?.kind !== 'item') {
    addWords(heading, row);
    return true;
  }
  if (row.x < (columns[2] ?? columns[1] ?? 0) - 20) {
    reading.columns = undefined;
    return false;
  }
  reading.tableRows = [...reading.tableRows, row];
  entry.head.text = joinColumns(reading.tableRows, columns);
  return true;
}

function addWords(heading: Entry, row: Row): void {
  heading.head.text = joinPrinted(heading.head.text, row.text);
}
