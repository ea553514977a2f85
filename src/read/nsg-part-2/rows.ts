import { findNoteHead } from '../gb-scl/row-heads.ts';
import type { Row } from '../gb-scl/rows.ts';
import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';
import { cutCells } from '../wa-list/code-cells.ts';

/** A printed line of the Annex, its code taken off. */
export interface AnnexRow extends Row {
  /** Code of a heading: a chapter `1`, a group `1.A`, `GeneralNote`; empty for any other row. */
  readonly heading: string;
}

/** Codes stand left of this place, in points. */
const MARGIN_END = 80;
/** The column in which items' own words begin. */
export const WORDS_START = 112;
/** Titles of chapters are set in larger type. */
const TITLE_SIZE = 11.9;

const ITEM = /^(\d)\.([A-E])\.(\d{1,2})\.?(?= |$)/;
const GROUP = /^(\d)\.([A-E])\.(?= |$)/;
const CHAPTER = /^(\d)\.(?= [A-Z]{4})/;
const GENERAL: Readonly<Record<string, string>> = {
  'GENERAL NOTE': 'GeneralNote',
  'TECHNOLOGY CONTROLS': 'TechnologyControls',
  'GENERAL SOFTWARE NOTE': 'GeneralSoftwareNote',
};

/**
 * Takes a printed line apart: the code of an item, the name of a heading, and the cells behind it. "(a)" is written "a." where it begins a row of a technical note; bold rows are notes, as those in italics are.
 */
export function readAnnexRow(line: PdfLine): AnnexRow {
  const printed = line.cells;
  const words = printed.map((cell) => cell.text).join(' ');
  const item = (printed[0]?.x ?? MARGIN_END) < MARGIN_END ? ITEM.exec(words) : null;
  const heading = item ? undefined : findHeading(words, printed[0]?.x ?? 0, line.size);
  const cells = cutCells(printed, item?.[0].length ?? heading?.length ?? 0);
  const letters = (of: readonly PdfCell[]) => of.reduce((sum, cell) => sum + cell.text.length, 0);
  const slanted = letters(cells.filter((cell) => cell.italic || cell.bold)) * 2 > letters(cells);
  const isNote = slanted && (!cells[0]?.bold || findNoteHead(cells) !== undefined || cells[0].x > WORDS_START);
  return {
    at: `page ${line.page} y ${Math.round(line.y)}`,
    page: line.page,
    y: line.y,
    size: line.size,
    code: item ? item.slice(1).join('.') : '',
    heading: heading?.code ?? '',
    marks: '',
    noteMarks: false,
    x: cells[0]?.x ?? 0,
    cells: isNote ? cells.map(dotLabel) : cells,
    italic: isNote,
    bold: false,
  };
}

function findHeading(
  words: string,
  x: number,
  size: number,
): { readonly code: string; readonly length: number } | undefined {
  const general = GENERAL[words];
  if (general !== undefined) return { code: general, length: 0 };
  const group = x < MARGIN_END ? GROUP.exec(words) : null;
  if (group) return { code: group.slice(1).join('.'), length: group[0].length };
  const chapter = size >= TITLE_SIZE ? CHAPTER.exec(words) : null;
  return chapter ? { code: `Chapter${chapter[1] ?? ''}`, length: chapter[0].length } : undefined;
}

/** "(a) is multifunctional" → "a. is multifunctional"; only the first cell of a row can begin so. */
function dotLabel(cell: PdfCell, index: number): PdfCell {
  return index === 0 ? { ...cell, text: cell.text.replace(/^\(([a-z])\)(?= |$)/, '$1.') } : cell;
}
