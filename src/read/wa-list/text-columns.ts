import type { Entry } from '../gb-scl/blocks.ts';
import { findRecentNotes } from '../gb-scl/note-lines.ts';
import { findLabelHead, findNoteHead } from '../gb-scl/row-heads.ts';
import type { LabelHead } from '../gb-scl/row-heads.ts';
import { nextLabel, styleOfLabel } from '../codes.ts';
import type { ListRow } from './rows.ts';

/** Brings the rows of a text edition into the columns and the italics that a printed list would show. */
export interface RowSettler {
  (entry: Entry, row: ListRow): ListRow;
}

/** The column of a new list, whose first label is printed at `x`, below a label in column `above`, or just right of a note's. */
export interface ColumnRule {
  (x: number, above: number): number;
}

/** In a text edition blanks are no measure: a list stands a step right of the one above it. */
const findTextColumn: ColumnRule = (_, above) => Math.max(above, LEAST_COLUMN) + STEP;

/** A place where a label goes on with a list or begins one. */
interface Candidate {
  readonly inNote: boolean;
  /** How deep the label lies below its entry, from 1; 0 in notes. */
  readonly depth: number;
  /** Name of the list, to remember where its labels stood. */
  readonly list: string;
  /** The column in which the printed list would have the label, in points. */
  readonly x: number;
  /** Whether the label goes on with the list, and does not begin it. */
  readonly goesOn: boolean;
  /** Whether the list goes on or is announced: "…, as follows:", "Technical Notes". */
  readonly invited: boolean;
}

/** Where the last label of a list stood. */
interface Column {
  readonly x: number;
  readonly tabs: number;
}

/** So many tabulators more than the depth stand before the labels of paragraphs: dual-use list, munitions list. */
const DUAL_USE_TABS = 2;
const MUNITION_TABS = 0;
/** Words that announce a list. */
const LEAD_IN = /:$|^$/;
/** The column of an item's own label, the step from a list to the lists below it, and the play of a column, in points. */
const LEAST_COLUMN = 64;
const STEP = 32;
const PLAY = 10;

/**
 * Starts a section; `findColumn` tells the columns of new lists, by default as in a text edition. Where a label belongs is told by its sequence, then by its tabulators, then by the column in which the list stood
 * so far; rows of the printed list stay as they are.
 */
export function createRowSettler(findColumn: ColumnRule = findTextColumn): RowSettler {
  const columns = new Map<string, Column>();
  const settle: RowSettler = (entry, row) => {
    if (row.tabs === undefined) return row;
    const isNote = findNoteHead(row.cells) !== undefined;
    const head = isNote ? undefined : findLabelHead(row.cells);
    if (head && repeatsParagraph(entry, head)) return { ...row, italic: false, labelled: true };
    const place = head && !head.bare ? choose(entry, row, head, { columns, findColumn }) : undefined;
    if (head && place) {
      columns.set(place.list, { x: row.x, tabs: row.tabs });
      return { ...row, italic: place.inNote, ...moveCells(row, place.x) };
    }
    if (head && repeatsElement(entry, head)) return settle(entry, { ...row, x: head.textX, cells: head.rest });
    return { ...row, italic: isNote || entry.note !== undefined };
  };
  return settle;
}

/** Whether a label is that of an open paragraph, printed again before the label that its list waits for: "3. b. …". */
function repeatsParagraph({ code, open, note }: Entry, { label, rest }: LabelHead): boolean {
  const above = note ? undefined : open.find(({ block }) => block.code === `${code}.${label}`);
  const next = above && above.lastLabel !== '' ? nextLabel(above.lastLabel) : undefined;
  return next !== undefined && findLabelHead(rest)?.label === next;
}

/** Whether a label is that of an element that is open, printed again before one of its own list: "4. b. …". */
function repeatsElement({ note }: Entry, { label, rest }: LabelHead): boolean {
  return note?.open.some(({ labels }) => labels.at(-1) === label) === true && findLabelHead(rest)?.bare === false;
}

function moveCells({ cells, x }: ListRow, to: number): Pick<ListRow, 'x' | 'cells'> {
  return { x: to, cells: cells.map((cell) => ({ ...cell, x: cell.x + to - x, end: cell.end + to - x })) };
}

function choose(
  entry: Entry,
  row: ListRow,
  head: LabelHead,
  { columns, findColumn }: { readonly columns: ReadonlyMap<string, Column>; readonly findColumn: ColumnRule },
): Candidate | undefined {
  const tabs = (row.tabs ?? 0) - (entry.code.startsWith('ML') ? MUNITION_TABS : DUAL_USE_TABS);
  const inColumn = ({ list, x, goesOn }: Candidate) => goesOn && Math.abs((columns.get(list)?.x ?? x) - row.x) <= PLAY;
  const all = [...listNotes(entry, head, findColumn), ...listParagraphs(entry, head, findColumn)];
  const invited = all.filter((place) => place.invited);
  const isLike = (place: Candidate) => inColumn(place) && columns.get(place.list)?.tabs === row.tabs;
  return (
    invited.find((place) => place.inNote && isLike(place)) ??
    invited.find(({ inNote, depth }) => !inNote && depth === tabs) ??
    invited.find(inColumn) ??
    invited[0] ??
    all.find(({ inNote }) => inNote !== tabs > 0) ??
    all[0]
  );
}

/** The paragraphs below which a label goes on with a list or begins one, the innermost first. */
function listParagraphs(entry: Entry, { label, x: printed }: LabelHead, findColumn: ColumnRule): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [index, open] of [...entry.open.entries()].toReversed()) {
    const own = open.block.code.slice(entry.code.length).split('.').at(-1) ?? '';
    const style = own === '' ? (entry.kind === 'item' ? 'number' : '') : styleOfLabel(own);
    const begins = open.lastLabel === '' && isFirst(label) && style !== styleOfLabel(label);
    const goesOn = open.lastLabel !== '' && nextLabel(open.lastLabel) === label;
    if (!begins && !goesOn) continue;
    const x = goesOn ? open.childX : findColumn(printed, open.labelX);
    const invited = goesOn || LEAD_IN.test(open.block.text);
    found.push({ inNote: false, depth: index + 1, list: open.block.code, x, goesOn, invited });
  }
  return found;
}

/** The lists of the notes read last that a label goes on with, or begins in the note being read. */
function listNotes(entry: Entry, { label, x: printed }: LabelHead, findColumn: ColumnRule): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const note of findRecentNotes(entry)) {
    for (const element of note.open.toReversed()) {
      if (nextLabel(element.labels.at(-1) ?? 'z') !== label) continue;
      const list = `${note.at} ${element.labels.slice(0, -1).join('.')}`;
      found.push({ inNote: true, depth: 0, list, x: element.labelX, goesOn: true, invited: true });
    }
    const last = note.open.at(-1);
    const own = last?.labels.at(-1);
    if (note === entry.note && isFirst(label) && (own === undefined || styleOfLabel(own) !== styleOfLabel(label))) {
      const list = `${note.at} ${last?.labels.join('.') ?? ''}`;
      const invited = LEAD_IN.test(last?.text ?? note.text) || (last === undefined && note.name.endsWith('Notes'));
      const x = findColumn(printed, last?.labelX ?? note.x - PLAY);
      found.push({ inNote: true, depth: 0, list, x, goesOn: false, invited });
    }
  }
  return found;
}

function isFirst(label: string): boolean {
  return label === 'a' || label === '1';
}
