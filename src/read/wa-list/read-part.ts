import { newEntry, newNote } from '../gb-scl/blocks.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { readBody } from '../gb-scl/read-body.ts';
import { findParagraph, refuse, warn } from '../gb-scl/reading.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { findNoteHead } from '../gb-scl/row-heads.ts';
import { wordsOf } from '../gb-scl/rows.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import { findHeading, isSubheading } from './headings.ts';
import { beginNoteToNote, cutRepeated, readFootnote, resumeNote } from './note-rows.ts';
import { readPath, repeatsPath } from './path-lines.ts';
import { isFootnoteMark } from './rows.ts';
import type { ListRow } from './rows.ts';
import type { RowSettler } from './text-columns.ts';

/** So many tabulators stand before an item's number in a text edition, and it stands left of this place. */
const ITEM_TABS = 2;
const ITEM_END = 90;

/** Reads the rows of one section, behind the heading that `reading` already holds, into entries and issues. */
export function readRows(reading: Reading, rows: readonly ListRow[], settle: RowSettler = (_, row) => row): void {
  for (const [index, row] of rows.entries()) {
    const entry = reading.entries.at(-1);
    if (row.page !== reading.page) reading.footnote = undefined;
    reading.page = row.page;
    if (isFootnoteMark(row)) continue;
    if (!entry) refuse(reading, row);
    else if (!readFootnote(reading, entry, row) && !beginsEntry(reading, entry, row, rows[index + 1])) {
      readOn(reading, entry, row.labelled ? row : settle(entry, row));
    }
  }
}

/** Begins the entry or heading that a row prints; false where it prints none. */
function beginsEntry(reading: Reading, entry: Entry, row: ListRow, next: ListRow | undefined): boolean {
  const words = wordsOf(row);
  const code = row.code === '' ? findBareItem(entry, row) : row.code;
  if (code !== '' && code !== entry.code) {
    beginEntry(reading, code, row);
    return true;
  }
  const heading = findHeading(words, entry.code, row);
  if (heading !== undefined) {
    if (heading !== entry.code) begin(reading, newEntry(heading, 'heading', words, row.at, row.x));
    return true;
  }
  if (!isSubheading(row)) return false;
  if (next?.code !== '' && next?.code !== entry.code && next?.labelled === false) {
    begin(reading, newEntry(nameSubheading(reading.entries, words), 'heading', words, row.at, row.x));
  } else {
    entry.blocks.push({
      ...newNote({ owner: entry.head, name: 'Heading', at: row.at, x: row.x, textX: row.x, italic: false }),
      text: words,
    });
  }
  return true;
}

/** `6.A-OPTICS`: the group being read and the words that tell it apart. */
function nameSubheading(entries: readonly Entry[], words: string): string {
  const group = entries.findLast((entry) => /^\d\.[A-E](?:-Part\d)?$/.test(entry.code))?.code ?? '';
  return [group, ...words.split(/[^A-Z]+/).filter(Boolean)].join('-');
}

/** An item whose category and group are not printed again: its number stands alone in the column of the items. */
function findBareItem(entry: Entry, row: ListRow): string {
  const [group] = /^\d\.[A-E](?=\.|$|-)/.exec(entry.code) ?? [];
  const number = /^(\d{1,2})\.$/.exec(row.cells[0]?.text ?? '')?.[1];
  const inColumn = row.tabs === undefined ? row.x >= 120 && row.x <= 135 : row.tabs === ITEM_TABS && row.x < ITEM_END;
  if (group === undefined || number === undefined || row.italic || !inColumn) return '';
  return `${group}.${number}`;
}

function beginEntry(reading: Reading, code: string, row: ListRow): void {
  const kind = /^(?:ML\d+|\d\.[A-E]\.\d+)$/.test(code) ? 'item' : 'heading';
  const cells = row.code === '' ? row.cells.slice(1) : row.cells;
  const entry = newEntry(code, kind, '', row.at, cells[0]?.x ?? row.x);
  begin(reading, entry);
  const { opened, rest } = readPath(entry, cells, row.at);
  (opened ?? entry.head).text = wordsOf({ cells: rest });
}

function begin(reading: Reading, entry: Entry): void {
  let { code } = entry;
  for (let n = 2; reading.codes.has(code); n += 1) code = `${entry.code}-${n}`;
  reading.codes.add(code);
  reading.entries.push(
    code === entry.code ? entry : newEntry(code, entry.kind, entry.head.text, entry.head.at, entry.open[0]?.textX ?? 0),
  );
}

function readOn(reading: Reading, entry: Entry, row: ListRow): void {
  const words = wordsOf(row);
  const resumed = /^((?:Technical )?Notes?(?: \d+)?)\b.* contd?\.?$/.exec(words)?.[1];
  if (resumed !== undefined) resumeNote(reading, entry, row, resumed);
  else if (row.italic && /^Note to the .+ Note$/.test(words)) beginNoteToNote(entry, row);
  else if (isTable(entry)) entry.head.text = joinPrinted(entry.head.text, words);
  else if (row.labelled || (!row.italic && repeatsPath(entry, row.cells))) readLabelled(reading, entry, row);
  else readBody(reading, entry, { ...row, cells: cutRepeated(entry, row) });
}

/** A table or calculation: its rows are kept as one text. */
function isTable(entry: Entry): boolean {
  return /^\d\.(?:TABLE|APP)$/.test(entry.code);
}

/** A row that prints its whole path opens the last label of it. */
function readLabelled(reading: Reading, entry: Entry, row: ListRow): void {
  const { opened, strayed, rest } = readPath(entry, row.cells, row.at);
  const words = wordsOf({ cells: rest });
  if (findNoteHead(rest)) {
    readBody(reading, entry, { ...row, cells: rest, x: rest[0]?.x ?? row.x, italic: true });
    return;
  }
  if (strayed)
    warn(reading, row, 'context-differs', `The printed path leads to another place than ${findParagraph(entry).code}.`);
  const block = opened ?? findParagraph(entry);
  block.text = joinPrinted(block.text, words);
  entry.note = undefined;
}
