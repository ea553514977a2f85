import { newEntry } from '../gb-scl/blocks.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { readBody, readLabels } from '../gb-scl/read-body.ts';
import { refuse } from '../gb-scl/reading.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { BODY_START, wordsOf } from '../gb-scl/rows.ts';
import type { Row } from '../gb-scl/rows.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import { settleRow } from './settle-row.ts';
import { splitHeading } from './split-heading.ts';

/** "3A001.e. continued": only says again where the page stands. */
const CONTINUED = /^\d[A-E]\d{1,3}[^ ]* ?(?:Notes? [^ ]+ ?)?\(?continued\)?:?$/i;
const CATEGORY = /^CATEGORY (\d)\b/;
const PART = /^Part (\d) [-–]/;
/** Headings of categories are set in type of this size, in points, or in bold. */
const HEADING = 13;
const APPENDIX = /^TABLE\b|^TECHNICAL NOTE ON /;

/** Reads the rows of the list into entries and issues. */
export function readRows(reading: Reading, rows: readonly Row[]): void {
  for (const printed of rows.flatMap(splitHeading)) {
    const entry = reading.entries.at(-1);
    const row = settleRow(printed, entry);
    if (CONTINUED.test(`${row.code}${row.code === '' ? '' : ' '}${wordsOf(row)}`)) continue;
    if (beginsHeading(reading, row) || beginsEntry(reading, row)) continue;
    if (!entry) refuse(reading, row);
    else if (isAppendix(entry)) entry.head.text = joinPrinted(entry.head.text, wordsOf(row));
    else readBody(reading, entry, row);
  }
}

/** Begins a category, a part of one, or a table behind the entries; false where the row prints the heading of none. */
function beginsHeading(reading: Reading, row: Row): boolean {
  const words = wordsOf(row);
  const current = reading.entries.at(-1);
  const category = findCategory(reading);
  const [, number] = CATEGORY.exec(words) ?? [];
  const [, part] = PART.exec(words) ?? [];
  const large = row.size > HEADING || row.bold;
  if (large && number !== undefined && number !== category) return begin(reading, row, `Category${number}`);
  if (large && part !== undefined) return begin(reading, row, `Category${category}-Part${part}`);
  if (APPENDIX.test(words) && row.code === '' && current && !isAppendix(current)) {
    return begin(reading, row, `Category${category}-Appendix`);
  }
  return false;
}

function findCategory({ entries }: Reading): string {
  return entries.findLast((entry) => /^Category\d$/.test(entry.code))?.code.slice(-1) ?? '';
}

function isAppendix(entry: Entry): boolean {
  return entry.code.endsWith('-Appendix');
}

/** Begins the entry or product group whose code stands in the margin; an entry's code printed again goes on with it. */
function beginsEntry(reading: Reading, row: Row): boolean {
  if (row.code === '' || reading.codes.has(row.code)) return false;
  reading.codes.add(row.code);
  const kind = /^\d[A-E]\d{3}$/.test(row.code) ? 'item' : 'heading';
  const entry = newEntry(row.code, kind, '', row.at, BODY_START);
  reading.entries.push(entry);
  if (!readLabels(reading, entry, row)) entry.head.text = wordsOf(row);
  return true;
}

function begin(reading: Reading, row: Row, code: string): true {
  reading.codes.add(code);
  reading.entries.push(newEntry(code, 'heading', wordsOf(row), row.at, 0));
  return true;
}
