import { joinWords } from '../pdf/build-lines.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import { findLast, findLastWords, newNote } from './blocks.ts';
import type { Entry, Note, Paragraph } from './blocks.ts';
import { beginsList, followsLabel } from './labels.ts';
import { isOpenReference } from './open-reference.ts';
import {
  addNoteElement,
  findNoteList,
  findRecentNotes,
  openParagraph,
  placeLabel,
  SAME_COLUMN,
} from './place-label.ts';
import type { LabelPlace } from './place-label.ts';
import { warnGap } from './reading.ts';
import type { Reading } from './reading.ts';
import { findLabelHead, findNoteHead } from './row-heads.ts';
import type { LabelHead, NoteHead } from './row-heads.ts';
import type { Row } from './rows.ts';

const CLOSED = /(?:[.;:)\]”"’'!?]|\b(?:and|or|und|oder))$|^$/;
/** Reads a row of an entry: it begins a note, a paragraph or a list element, or goes on with the one before. */
export function readBody(reading: Reading, entry: Entry, row: Row): void {
  const last = findLastWords(entry);
  const note = isOpenReference(last) ? undefined : findNoteHead(row.text);
  if (note && (row.italic || CLOSED.test(last) || /[:.]/.test(row.text.slice(0, 20)))) {
    beginNote(entry, row, note);
    return;
  }
  const head =
    isOpenReference(last) && !row.italic ? undefined : (findLabelHead(row.text) ?? findBareLabel(entry, row));
  if (!head || !readLabel(reading, entry, row, head)) readWords(entry, row.x, row.text, row.italic);
}

/** A label in a cell of its own whose dot is missing, where a list waits for it in this column. */
function findBareLabel(entry: Entry, { cells, x }: Row): LabelHead | undefined {
  const [first, ...others] = cells;
  const label = /^(?:[a-z]|\d{1,2})$/.exec(first?.text ?? '')?.[0];
  if (label === undefined || !/^["“'‘(]?[A-Z]/.test(others[0]?.text ?? '')) return undefined;
  const waits = entry.open.some((p) => followsLabel(label, p.lastChild) && Math.abs(p.childX - x) < SAME_COLUMN);
  return waits ? { label, rest: joinWords(others) } : undefined;
}

/** A note stands under the innermost paragraph whose label stands left of it: in the column of its words. */
function beginNote(entry: Entry, row: Row, { name, rest }: NoteHead): void {
  const own = rest.startsWith('to ');
  const column = entry.open.findLast((paragraph) => paragraph.x <= row.x - SAME_COLUMN);
  const owner = own ? entry.head : (column ?? entry.head);
  const note = newNote({ owner, after: findLast(entry), name, at: row.at, x: row.x, italic: row.italic, text: '' });
  entry.blocks.push(note);
  entry.note = note;
  const head = findLabelHead(rest);
  if (head && beginsList(head.label)) readNoteElement(note, [], row.x, head);
  else note.text = own && rest.includes(entry.code) ? '' : rest;
}

/** Reads a row that begins with a label; false where the label fits no list. */
function readLabel(reading: Reading, entry: Entry, row: Row, head: LabelHead): boolean {
  const { note } = entry;
  const place = placeLabel(entry, head.label, row.x);
  const likeNote = note !== undefined && row.italic === note.italic;
  const listed = findRecentNotes(entry).find((one) => findNoteList(one, head.label, row.x));
  if (note && note.elements.length === 0 && likeNote && note.text.endsWith(':')) {
    readNoteElement(note, [], row.x, head);
  } else if (listed && (place?.fit !== 'follows' || likeNote)) {
    entry.note = listed;
    readNoteElement(listed, findNoteList(listed, head.label, row.x) ?? [], row.x, head);
  } else if (note && place?.fit === 'opens' && opensNoteList(note, row)) {
    readNoteElement(note, note.open, row.x, head);
  } else if (!place || (place.fit === 'gap' && !allowsGap(entry, place))) {
    return false;
  } else {
    if (place.fit === 'gap') warnGap(reading, row, head.label, place.parent);
    readParagraph(entry, place.parent, row, head);
  }
  return true;
}

/** A list may skip a label or begin with another than the first where the words before are at their end. */
function allowsGap(entry: Entry, { parent }: LabelPlace): boolean {
  return entry.note === undefined && (parent.lastChild === '' || CLOSED.test(findLastWords(entry)));
}

/** A first label opens a list of the note being read where that note leads in, or is set in the same italics. */
function opensNoteList(note: Note, row: Row): boolean {
  const words = note.elements.at(-1)?.text ?? note.text;
  return words === '' || /[:–-]$/.test(words) || (row.italic && note.italic);
}

/** Adds an element to a note; a first label right behind its label opens a list within. */
function readNoteElement(note: Note, above: Note['open'], x: number, { label, rest }: LabelHead): void {
  const element = addNoteElement(note, above, label, x);
  const inner = findLabelHead(rest);
  if (inner && beginsList(inner.label)) readNoteElement(note, note.open, x + SAME_COLUMN, inner);
  else element.text = rest;
}

/** Opens a paragraph; a first label right behind its label opens the next one within. */
export function readParagraph(entry: Entry, parent: Paragraph, row: Row, { label, rest }: LabelHead): Paragraph {
  const paragraph = openParagraph(entry, parent, label, row.at, row.x);
  const inner = findLabelHead(rest);
  if (inner && beginsList(inner.label))
    return readParagraph(entry, paragraph, { ...row, x: row.x + SAME_COLUMN }, inner);
  paragraph.text = rest;
  return paragraph;
}

/** Words go on with what was read last; those set further out, behind a closed list, with the paragraph or note around it. */
export function readWords(entry: Entry, x: number, text: string, italic: boolean): void {
  const { note } = entry;
  const last = findLast(entry);
  if (note && !(note.italic && !italic && !CLOSED.test(last.text))) {
    const element = note.open.at(-1);
    const outside = element !== undefined && x < element.x - SAME_COLUMN / 2 && /[.;]$/.test(element.text);
    const target = outside ? (note.open.findLast((e) => e.x < x - SAME_COLUMN / 2) ?? note) : (element ?? note);
    target.text = joinPrinted(target.text, text);
    return;
  }
  entry.note = undefined;
  const outside = x < last.x - SAME_COLUMN / 2 && /[.;]$/.test(last.text);
  const target = outside ? (entry.open.findLast((paragraph) => paragraph.x <= x) ?? last) : last;
  target.text = joinPrinted(target.text, text);
}
