import { newNote } from '../gb-scl/blocks.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { warn } from '../gb-scl/reading.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { findLabelHead } from '../gb-scl/row-heads.ts';
import { SAME_COLUMN, wordsOf } from '../gb-scl/rows.ts';
import type { Row } from '../gb-scl/rows.ts';
import type { PdfCell } from '../pdf/build-lines.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import { findFootnote } from './rows.ts';
import type { ListRow } from './rows.ts';

/** The cells of a note's row without the label of an element that is open and only printed again: "j. 2. …". */
export function cutRepeated({ note }: Entry, row: ListRow): readonly PdfCell[] {
  const head = row.italic ? findLabelHead(row.cells) : undefined;
  const repeated = note?.open.some(
    ({ labels, labelX }) => labels.at(-1) === head?.label && Math.abs(labelX - (head?.x ?? 0)) < SAME_COLUMN,
  );
  return head && repeated && findLabelHead(head.rest) ? head.rest : row.cells;
}

/** A page's first row may say that a note of the page before goes on. */
export function resumeNote(reading: Reading, entry: Entry, row: ListRow, name: string): void {
  const note = entry.blocks.findLast((block) => block.kind === 'note' && block.name === name);
  if (note?.kind === 'note') entry.note = note;
  else warn(reading, row, 'context-differs', `No ${name} of ${entry.code} is open that could go on.`);
}

/** Begins the note whose name a row is ("Note to the Cryptography Note"): a note of its own, to the entry. */
export function beginNoteToNote(entry: Entry, { at, x, cells }: ListRow): void {
  const note = newNote({ owner: entry.head, name: wordsOf({ cells }), at, x, textX: x, italic: true });
  entry.blocks.push(note);
  entry.note = note;
}

/** Footnotes are notes of the entry or heading being read. */
export function readFootnote(reading: Reading, entry: Entry, row: Row): boolean {
  const words = findFootnote(row);
  if (words === undefined) return false;
  if (!reading.footnote) {
    reading.footnote = newNote({
      owner: entry.head,
      name: 'Footnote',
      at: row.at,
      x: row.x,
      textX: row.x,
      italic: false,
    });
    entry.blocks.push(reading.footnote);
  }
  reading.footnote.text = joinPrinted(reading.footnote.text, words);
  return true;
}
