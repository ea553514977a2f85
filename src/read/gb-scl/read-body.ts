import { newNote } from './blocks.ts';
import type { Block, Entry } from './blocks.ts';
import { addNoteElement, addNoteWords, findListOfNote, findRecentNotes } from './note-lines.ts';
import { addWords, findByColumn, openParagraph, placeLabel } from './paragraph-lines.ts';
import type { LabelPlace } from './paragraph-lines.ts';
import { findParagraph, warn } from './reading.ts';
import type { Reading } from './reading.ts';
import { findLabelHead, findNoteHead } from './row-heads.ts';
import type { LabelHead, NoteHead } from './row-heads.ts';
import { SAME_COLUMN, wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Reads a row of an entry: it begins a note, a paragraph or a note's list element, or goes on with the one before. */
export function readBody(reading: Reading, entry: Entry, row: Row): void {
  const note = findNoteHead(row.cells);
  if (row.cells.length === 0) {
    reading.marks.place(row, undefined, findParagraph(entry));
  } else if (note && (row.italic || startsNote(entry, note))) {
    beginNote(reading, entry, row, note);
  } else {
    const opened = readLabels(reading, entry, row);
    if (opened) reading.marks.place(row, opened, findParagraph(entry));
    else readWords(reading, entry, row);
  }
}

/** A note's name in upright type begins a note only where no sentence is open and its words stand apart. */
function startsNote({ note, open }: Entry, head: NoteHead): boolean {
  const text = (note ? (note.elements.at(-1)?.text ?? note.text) : open.at(-1)?.block.text) ?? '';
  return /[.;:)]$|^$|\b(?:and|or)$/.test(text) && head.rest[0]?.x !== head.x;
}

/** A note belongs to the paragraph in whose column it is printed; one printed inside another note, where that one does. */
function beginNote(reading: Reading, entry: Entry, row: Row, head: NoteHead): void {
  const around = findRecentNotes(entry).find((note) => note.x < head.x - SAME_COLUMN);
  const owner = around?.owner ?? findByColumn(entry, head.x)?.block ?? entry.head;
  const { name, x, textX } = head;
  const note = newNote({ owner, name, at: row.at, x, textX, italic: row.italic });
  entry.blocks.push(note);
  entry.note = note;
  reading.marks.place(row, row.noteMarks ? note : undefined, owner);
  if (!readNoteLabel(entry, head)) note.text = wordsOf({ cells: head.rest });
}

/** Reads the labels of a row; answers the paragraph opened or the note carried on, undefined where the row has none. */
export function readLabels(reading: Reading, entry: Entry, row: Row): Block | undefined {
  const head = findLabelHead(row.cells);
  const place = head && placeLabel(entry, head);
  if (!head || !place) return undefined;
  const { note } = entry;
  const inNote = note && (row.italic || place.fit !== 'follows' || (!note.italic && head.x > note.x + SAME_COLUMN));
  const listed = inNote || (row.italic && place.fit !== 'follows') ? findListOfNote(entry, head) : undefined;
  if (listed) {
    readNoteLabel(entry, { rest: row.cells });
    return listed.note;
  }
  if ((note?.italic && row.italic) || !isLabel(entry, head, place)) return undefined;
  if (place.fit === 'gap') {
    const last = place.parent.lastLabel === '' ? 'none' : place.parent.lastLabel;
    warn(reading, row, 'label-gap', `The label ${head.label} follows ${last} in ${place.parent.block.code}.`);
  }
  const block = openParagraph(entry, place, head, row.at);
  const inner = findLabelHead(head.rest)?.label;
  if (inner === 'a' || inner === '1') {
    return readLabels(reading, entry, { ...row, italic: false, cells: head.rest }) ?? block;
  }
  block.text = wordsOf({ cells: head.rest });
  return block;
}

/** Whether what looks like a label is one: it follows, or stands in the column of its list or below a lead-in. */
function isLabel(entry: Entry, head: LabelHead, { fit, parent }: LabelPlace): boolean {
  if (fit === 'follows') return !head.bare || parent.lastLabel !== '';
  if (fit === 'stray' || head.bare) return false;
  return parent.lastLabel !== '' || findParagraph(entry).text.endsWith(':');
}

/** Adds list elements to the note to which their labels belong; false where the words begin with none. */
function readNoteLabel(entry: Entry, { rest }: Pick<LabelHead, 'rest'>): boolean {
  const head = findLabelHead(rest);
  const place = head && findListOfNote(entry, head);
  if (!head || !place) return false;
  const element = addNoteElement(entry, place, head);
  if (!readNoteLabel(entry, head)) element.text = wordsOf({ cells: head.rest });
  return true;
}

/** Words behind a note go on with it, unless they are set as a paragraph's, in type and in column. */
function readWords(reading: Reading, entry: Entry, row: Row): void {
  const { note } = entry;
  const inColumn = entry.open.some((open) => Math.abs(open.textX - row.x) < SAME_COLUMN);
  if (note && (row.italic || !note.italic || !inColumn)) {
    addNoteWords(note, row.x, wordsOf(row));
    reading.marks.place(row, undefined, row.noteMarks ? note : note.owner);
    return;
  }
  entry.note = undefined;
  const block = addWords(entry, row.x, wordsOf(row));
  reading.marks.place(row, undefined, block ?? findParagraph(entry));
}
