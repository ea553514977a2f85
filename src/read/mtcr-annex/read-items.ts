import { newEntry } from '../gb-scl/blocks.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { readBody } from '../gb-scl/read-body.ts';
import { refuse } from '../gb-scl/reading.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { findLabelHead, findNoteHead } from '../gb-scl/row-heads.ts';
import { wordsOf } from '../gb-scl/rows.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import type { RowSettler } from '../wa-list/text-columns.ts';
import { findRomanRow } from './roman-labels.ts';
import type { AnnexRow } from './rows.ts';

/** A section of the Annex while its rows are read. */
export interface AnnexReading extends Reading {
  /** Code of the section's item, `Item5`, for one that prints no title. */
  readonly item: string;
  /** Labels printed in Roman figures, by the code that was read with letters. */
  readonly roman: Map<string, string>;
}

/** Notes that begin left of this place, in points, speak of more than the item above them. */
const MARGIN_END = 64;

/** Reads the rows of a section into headings, items and notes; rows are settled by `settle`, as those of a text without italics. */
export function readItems(reading: AnnexReading, rows: readonly AnnexRow[], settle: RowSettler): void {
  let host: Entry | undefined;
  const [first] = rows;
  if (first && first.heading === '') begin(reading, { ...first, cells: [] }, reading.item, settle);
  for (const row of rows) {
    const code = row.code === '' ? row.heading : row.code;
    if (code !== '') {
      begin(reading, row, code, settle);
      host = undefined;
      continue;
    }
    if (row.x < MARGIN_END && findNoteHead(row.cells)) host = findHost(reading.entries);
    const entry = host ?? reading.entries.at(-1);
    if (entry) readRow(reading, entry, row, settle);
    else refuse(reading, row);
  }
}

function readRow(reading: AnnexReading, entry: Entry, row: AnnexRow, settle: RowSettler): void {
  const last = entry.open.at(-1)?.block;
  if (last && !entry.note && isContinued(last.text) && !findLabelHead(row.cells) && !findNoteHead(row.cells)) {
    last.text = joinPrinted(last.text, wordsOf(row));
    return;
  }
  const roman = findRomanRow(entry, row);
  readBody(reading, entry, settle(entry, roman?.row ?? row));
  if (roman) reading.roman.set(entry.open.at(-1)?.block.code ?? '', roman.label);
}

/** Words that end without a sign go on in the next row, wherever it stands. */
function isContinued(text: string): boolean {
  return text !== '' && !/(?:[.;:]|; (?:and|or))$/.test(text);
}

/** The heading that a note in the margin belongs to: the group above it; the item where its last group, technology, ends. */
function findHost(entries: readonly Entry[]): Entry | undefined {
  const group = entries.findLast(({ code }) => /^\d+\.[A-E]$/.test(code));
  if (group?.code.endsWith('E')) return entries.findLast(({ code }) => code.startsWith('Item')) ?? group;
  return group ?? entries.at(-1);
}

function begin(reading: AnnexReading, row: AnnexRow, wanted: string, settle: RowSettler): void {
  let code = wanted;
  for (let n = 2; reading.codes.has(code); n += 1) code = `${wanted}-${n}`;
  reading.codes.add(code);
  const entry = newEntry(code, row.code === '' ? 'heading' : 'item', '', row.at, row.x);
  reading.entries.push(entry);
  if (row.code !== '' && findLabelHead(row.cells)) readBody(reading, entry, settle(entry, row));
  else entry.head.text = wordsOf(row);
}
