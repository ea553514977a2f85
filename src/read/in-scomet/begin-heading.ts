import { joinPrinted } from '../pdf/join-printed.ts';
import { beginEntry } from './begin-entry.ts';
import type { Entry } from './blocks.ts';
import { findCodeHead, findFamily } from './entry-codes.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { findColumns } from './tables.ts';

const CATEGORY = /^Category (\d)[\^:\s]|^(\d) [A-Z]/i;
/** Type of this size, in points, and more is of categories' headings. */
const LARGE = 13;
/** Headings of sections are in capitals, left of this column, in points. */
const SECTION = /^[A-Z][A-Z ,"“”–-]{4,}$/;
const SECTION_END = 150;
const APPENDIX = /^TABLE - |^TECHNICAL NOTE ON /;
const ANNEX = /^ANNEX-A\b/;

/** Begins a category, a table or an annex; false where the row prints the heading of none. */
export function beginsHeading(reading: Reading, row: Row): boolean {
  const category = row.bold || row.size > LARGE ? CATEGORY.exec(row.text) : null;
  const number = category?.[1] ?? category?.[2] ?? '';
  const current = reading.entries.at(-1);
  const free = !reading.byCode.has(`Category${number}`);
  if (category && free && (row.text.startsWith('C') || row.size > LARGE)) {
    return beginEntry(reading, row, `Category${number}`, 'heading', row.text);
  }
  if (APPENDIX.test(row.text) && current && !isAppendix(current)) {
    return beginEntry(reading, row, `${findFamily(current.code)}-Appendix`, 'heading', row.text);
  }
  if (ANNEX.test(row.text)) return beginEntry(reading, row, '8A1-Annex-A', 'heading', row.text);
  const goesOn = row.bold && current?.kind === 'heading' && current.blocks.length === 1 && !findCodeHead(row.text);
  if (!goesOn || findColumns(row)) return false;
  current.head.text = joinPrinted(current.head.text, row.text);
  return true;
}

/** A section's heading in capitals ("OPTICAL SENSORS") belongs to the heading of its group. */
export function readSection(reading: Reading, row: Row): boolean {
  const group = reading.entries.findLast((entry) => entry.kind === 'heading');
  if (!SECTION.test(row.text) || row.x > SECTION_END || !group?.code.startsWith('8') || isAppendix(group)) return false;
  group.head.text = joinPrinted(group.head.text, row.text);
  return true;
}

/** Whether an entry is a table or calculation behind the entries of a group: its rows are kept as one text. */
export function isAppendix(entry: Entry): boolean {
  return entry.code.endsWith('-Appendix');
}
