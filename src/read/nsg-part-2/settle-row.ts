import { nextLabel, styleOfLabel } from '../codes.ts';
import type { Entry, OpenParagraph } from '../gb-scl/blocks.ts';
import { findListOfNote, findRecentNotes } from '../gb-scl/note-lines.ts';
import { findLabelHead, findNoteHead } from '../gb-scl/row-heads.ts';
import type { LabelHead } from '../gb-scl/row-heads.ts';
import { SAME_COLUMN, wordsOf } from '../gb-scl/rows.ts';
import type { Row } from '../gb-scl/rows.ts';
import { WORDS_START } from './rows.ts';

/** The distance between the columns of two levels, in points. */
const STEP = 18;
/** A note's name is at most this far left of its column. */
const SNAP = 6;

/** A place right of all columns: words put there go on with what was read last. */
const BEHIND = 1000;

/**
 * Moves a row into the column in which the Annex means it, for some pages print it a few points off. The Annex letters the
 * paragraphs of an item, numbers those below, letters those below these: so a label's style and the one that it follows tell
 * its level; in a note the label that it follows does. A note's name goes to the column on its left. "or" and "and" alone on
 * a row close what was read last, and words go on with a paragraph whose sentence is open. A label that fits nowhere stays
 * where it is printed.
 */
export function settleRow(entry: Entry, row: Row): Row {
  if (/^(?:and|or)$/.test(wordsOf(row))) return { ...row, x: BEHIND };
  if (findNoteHead(row.cells))
    return shiftTo(row, WORDS_START + STEP * Math.floor((row.x - WORDS_START + SNAP) / STEP));
  const head = findLabelHead(row.cells);
  if (!head) return isOpen(entry) && !row.italic ? { ...row, x: BEHIND } : row;
  const column = (row.italic ? undefined : findParagraphColumn(entry, head)) ?? findElementColumn(entry, head);
  return column === undefined ? row : moveTo(row, head, column);
}

/** Whether the paragraph read last lacks the end of its sentence. */
function isOpen(entry: Entry): boolean {
  const text = entry.note ? '' : (entry.open.at(-1)?.block.text ?? '');
  return text !== '' && !/[.;:](?: (?:and|or))?$/.test(text);
}

/** The column of the paragraph that a label opens; undefined where it opens none, or rather goes on with a note's list. */
function findParagraphColumn(entry: Entry, head: LabelHead): number | undefined {
  const fitting = entry.open.filter((open, depth) => isNext(open, depth, head));
  const inNote = entry.note !== undefined && head.x > entry.note.x + SAME_COLUMN && findListOfNote(entry, head);
  if (inNote) return undefined;
  const [place] = fitting.toSorted((a, b) => distance(entry, a, head) - distance(entry, b, head));
  return place && columnOf(entry, place);
}

/** The column of the one list among the notes read last that waits for a label; undefined where none or several do. */
function findElementColumn(entry: Entry, head: LabelHead): number | undefined {
  const waiting = findRecentNotes(entry)
    .flatMap((note) => note.open)
    .filter((element) => nextLabel(element.labels.at(-1) ?? 'z') === head.label);
  return waiting.length === 1 ? waiting[0]?.labelX : undefined;
}

function isNext(open: OpenParagraph, depth: number, { label }: LabelHead): boolean {
  if (styleOfLabel(label) !== (depth % 2 === 0 ? 'letter' : 'number')) return false;
  return open.lastLabel === '' ? label === 'a' || label === '1' : nextLabel(open.lastLabel) === label;
}

function columnOf(entry: Entry, parent: OpenParagraph): number {
  return WORDS_START + STEP * entry.open.indexOf(parent);
}

function distance(entry: Entry, parent: OpenParagraph, head: LabelHead): number {
  return Math.abs(columnOf(entry, parent) - head.x);
}

/** The row with its label in a column and the words behind it one step to the right. */
function moveTo(row: Row, { rest }: LabelHead, column: number): Row {
  const [first, second, ...others] = row.cells;
  if (!first) return row;
  const label = { ...first, x: column };
  const inner = second && rest[0] === second ? [{ ...second, x: column + STEP }] : second ? [second] : [];
  return { ...row, x: column, cells: [label, ...inner, ...others] };
}

/** The row with its first cell moved; the others stay. */
function shiftTo(row: Row, x: number): Row {
  return { ...row, x, cells: row.cells.map((cell, index) => (index === 0 ? { ...cell, x } : cell)) };
}
