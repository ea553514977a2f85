import { joinPrinted } from '../pdf/join-printed.ts';
import { newEntry, newNote } from './blocks.ts';
import type { Entry } from './blocks.ts';
import { FOOTNOTE, isFootnote, splitFootnote } from './footnotes.ts';
import { isContext } from './paragraph-lines.ts';
import { readBody, readLabels } from './read-body.ts';
import { findParagraph, refuse, warn } from './reading.ts';
import type { Reading } from './reading.ts';
import { findNoteHead } from './row-heads.ts';
import { BODY_START, MARGIN_END, wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

const LABEL = String.raw`(?:[a-z]|\d{1,2})\.?(?:[a-z]\.)?`;
const NOTE = String.raw`(?:Technical )?Notes?:?(?: \d+(?:\.[a-z0-9]+)*)?[.:]?|N\.B\.(?: ?\d)?`;
const CONTEXT = new RegExp(`^(?:(?:${LABEL}|${NOTE})(?: |$))*$`);
const HEADING = /^(?:CATEGORY (\d)|Part (\d)) [-–] /;
const APPENDIX = /^(?:TABLE - |TECHNICAL NOTE ON )/;

/** Reads the rows of one part into entries, marks and issues. */
export function readRows(reading: Reading, rows: readonly Row[]): void {
  for (const row of rows) {
    const first = row.page !== reading.page;
    if (first) reading.footnote = undefined;
    reading.page = row.page;
    const entry = reading.entries.at(-1);
    if (isFootnote(row)) readFootnote(reading, row);
    else if (first && entry && repeatsContext(entry, row)) readContext(reading, entry, row);
    else if (!beginsEntry(reading, row)) readOn(reading, row);
  }
}

/** Whether a page's first row only says again where the page stands. */
function repeatsContext(entry: Entry, row: Row): boolean {
  if (row.code === '' || row.code !== entry.code || !CONTEXT.test(wordsOf(row))) return false;
  const note = findNoteHead(row.cells);
  return !note || note.name === entry.note?.name || note.rest.length > 0;
}

function readContext(reading: Reading, entry: Entry, row: Row): void {
  const labels = wordsOf(row)
    .split(' ')
    .flatMap((word) => /^([a-z]|\d{1,2})\.$/.exec(word)?.[1] ?? []);
  const { code } = findParagraph(entry);
  if (!findNoteHead(row.cells) && !isContext(entry, labels)) {
    warn(reading, row, 'context-differs', `The page repeats another place than ${code}, which was read last.`);
  }
  reading.marks.place(row, undefined, findParagraph(entry), true);
}

/** Begins the entry or heading that a row prints; false where it prints none. */
function beginsEntry(reading: Reading, row: Row): boolean {
  const entry = reading.entries.at(-1);
  const words = wordsOf(row);
  const category = /^(?:Category)?(\d)/.exec(entry?.code ?? '')?.[1] ?? '';
  const [heading, number = category, part = ''] = (row.bold && HEADING.exec(words)) || [];
  if (row.code !== '' && row.code !== entry?.code) beginEntry(reading, row);
  else if (heading) beginHeading(reading, row, `Category${number}${part === '' ? '' : `-Part${part}`}`);
  else if (APPENDIX.test(words) && row.x > MARGIN_END && !isAppendix(entry)) {
    beginHeading(reading, row, `Category${category}-Appendix`);
  } else if (reading.headings !== '' && row.bold && row.x > 0 && row.x < MARGIN_END) {
    const name = reading.headings.replace(/-$/, `-${/^\w+/.exec(words)?.[0] ?? ''}`);
    if (isHeading(entry)) entry.head.text = joinPrinted(entry.head.text, words);
    else beginHeading(reading, row, name);
  } else return false;
  return true;
}

function beginEntry(reading: Reading, row: Row): void {
  const item = /^(?:\d[A-E]\d{3}|ML|PL)/.test(row.code);
  const code = findFreeCode(reading, row.code);
  const entry = newEntry(code, item ? 'item' : 'heading', '', row.at, BODY_START);
  reading.entries.push(entry);
  if (!readLabels(reading, entry, row)) entry.head.text = wordsOf(row);
  reading.marks.place(row, entry.head, entry.head);
}

function beginHeading(reading: Reading, row: Row, name: string): void {
  const entry = newEntry(findFreeCode(reading, name), 'heading', wordsOf(row), row.at, 0);
  reading.entries.push(entry);
  reading.marks.place(row, entry.head, entry.head);
}

/** The code wanted, with `-2`, `-3` … where it is taken. */
function findFreeCode({ codes }: Reading, wanted: string): string {
  let code = wanted;
  for (let n = 2; codes.has(code); n += 1) code = `${wanted}-${n}`;
  codes.add(code);
  return code;
}

/** A heading with nothing below it as yet. */
function isHeading(entry: Entry | undefined): entry is Entry {
  return entry?.kind === 'heading' && entry.blocks.length === 1;
}

/** A table or calculation behind a category's entries: its rows are kept as one text. */
function isAppendix(entry: Entry | undefined): entry is Entry {
  return entry?.code.endsWith('-Appendix') === true;
}

function readOn(reading: Reading, row: Row): void {
  const entry = reading.entries.at(-1);
  if (!entry) {
    refuse(reading, row);
  } else if (isAppendix(entry)) {
    entry.head.text = joinPrinted(entry.head.text, wordsOf(row));
    reading.marks.place(row, undefined, entry.head);
  } else {
    readBody(reading, entry, row);
  }
}

/** A footnote in words is a note to the entry being read; marks in footnotes are read with the marks. */
function readFootnote(reading: Reading, row: Row): void {
  const entry = reading.entries.at(-1);
  const { number, words } = splitFootnote(row);
  if (!entry || row.marks !== '' || words.startsWith('[')) return;
  if (number !== '' || !reading.footnote) {
    const name = `${FOOTNOTE} ${number}`.trim();
    const { at, x } = row;
    reading.footnote = newNote({ owner: entry.head, name, at, x, textX: x, italic: false });
  }
  if (reading.footnote.text === '' && words !== '') entry.blocks.push(reading.footnote);
  reading.footnote.text = joinPrinted(reading.footnote.text, words);
}
