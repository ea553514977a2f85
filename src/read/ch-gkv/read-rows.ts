import type { Issue } from '../../model/issue.ts';
import { newEntry, newNote } from '../in-scomet/blocks.ts';
import type { Entry } from '../in-scomet/blocks.ts';
import { readBody, readParagraph } from '../in-scomet/read-body.ts';
import { refuse } from '../in-scomet/reading.ts';
import type { Reading } from '../in-scomet/reading.ts';
import { findLabelHead } from '../in-scomet/row-heads.ts';
import type { Row } from '../in-scomet/rows.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import { healBreaks } from './heal-breaks.ts';
import { settleRow } from './settle-row.ts';

/** Codes stand left of this column, in points. */
const MARGIN_END = 100;
const CODE = /^(\d) ?([A-E])(\d{3}|\d)?(?=\s|$)\s*(.*)$/;
const CONTINUED = /^(\d ?[A-E]\d*)\b.*\(Fortsetzung\)$/;
const CATEGORY = /^KATEGORIE (\d)\b/;
const PART = /^Teil (\d) —/;
/** Footnotes are set in type smaller than this below this height, in points. */
const FOOTNOTE_SIZE = 9;
const FOOTNOTE_TOP = 740;
const APPENDIX = /^Abscheidungsverfahren$|^TECHNISCHE ANMERKUNG ZUR/;

/** Reads the rows of the list into entries and issues. */
export function readRows(reading: Reading, rows: readonly Row[]): void {
  for (const [index, printed] of rows.entries()) {
    const row = { ...printed, text: healBreaks(printed.text, rows[index + 1]?.text ?? '') };
    const entry = reading.entries.at(-1);
    const again = CONTINUED.exec(row.text)?.[1]?.replace(' ', '');
    if (isFootnote(row)) readFootnote(entry, row);
    else if (again !== undefined) {
      if (again !== entry?.code) reading.issues.push(outOfOrder(reading.file, row, entry?.code ?? ''));
    } else if (!beginsHeading(reading, row) && !beginsEntry(reading, row))
      readOn(reading, entry, settleRow(row, entry));
  }
}

function isFootnote({ size, y, bold }: Row): boolean {
  return size < FOOTNOTE_SIZE && y > FOOTNOTE_TOP && !bold;
}

/** A footnote is a note to the entry being read; a row without a number goes on with the one above. */
function readFootnote(entry: Entry | undefined, row: Row): void {
  const [, number, text = row.text] = /^\((\d)\) (.*)$/.exec(row.text) ?? [];
  const last = entry?.blocks.findLast((block) => block.kind === 'note' && block.name.startsWith('Footnote'));
  if (number === undefined && last) last.text = joinPrinted(last.text, text);
  else if (entry) {
    const { head } = entry;
    const name = `Footnote ${number ?? ''}`.trim();
    entry.blocks.push(newNote({ owner: head, after: head, name, at: row.at, x: row.x, italic: false, text }));
  }
}

function readOn(reading: Reading, entry: Entry | undefined, row: Row): void {
  if (!entry) refuse(reading, row);
  else if (isAppendix(entry)) entry.head.text = joinPrinted(entry.head.text, row.text);
  else readBody(reading, entry, row);
}

/** A page that goes on with another entry than the one before shows that pages are missing or out of order. */
function outOfOrder(file: string, row: Row, before: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: `${file} ${row.at}`,
    message: `Pages are missing or out of order: the page goes on with another entry than ${before || 'none'}.`,
    value: row.text.slice(0, 80),
    hint: 'Fetch the file again; every page of the published list is needed.',
  };
}

/** Begins a category, a part of one, or a table behind the entries; false where the row prints the heading of none. */
function beginsHeading(reading: Reading, row: Row): boolean {
  const current = reading.entries.at(-1);
  const category = reading.entries.findLast(({ code }) => /^Category\d$/.test(code))?.code ?? '';
  const [, number] = (row.bold && CATEGORY.exec(row.text)) || [];
  const [, part] = (row.bold && PART.exec(row.text)) || [];
  if (number !== undefined) return begin(reading, row, `Category${number}`, 'heading', row.text);
  if (part !== undefined) return begin(reading, row, `${category}-Part${part}`, 'heading', row.text);
  if (!APPENDIX.test(row.text) || !current || isAppendix(current)) return false;
  return begin(reading, row, `${category}-Appendix`, 'heading', row.text);
}

/** A table or calculation behind the entries: its rows are kept as one text. */
function isAppendix(entry: Entry): boolean {
  return entry.code.endsWith('-Appendix');
}

/** Begins the entry or product group whose code stands in the margin. */
function beginsEntry(reading: Reading, row: Row): boolean {
  const [, digit = '', letter = '', number = '', rest = ''] = (row.x < MARGIN_END && CODE.exec(row.text)) || [];
  const code = `${digit}${letter}${number}`;
  const item = number.length === 3;
  if (digit === '' || reading.byCode.has(code) || !(item || row.bold)) return false;
  const label = findLabelHead(rest);
  begin(reading, row, code, item ? 'item' : 'heading', label ? '' : rest);
  const entry = reading.byCode.get(code);
  if (label && entry) readParagraph(entry, entry.head, { ...row, x: MARGIN_END + 19 }, label);
  return true;
}

function begin(reading: Reading, row: Row, code: string, kind: Entry['kind'], text: string): true {
  const entry = newEntry(code, kind, row.at, text);
  reading.entries.push(entry);
  reading.byCode.set(code, entry);
  return true;
}
