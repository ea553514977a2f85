import { findLabelHead } from '../gb-scl/row-heads.ts';
import { wordsOf } from '../gb-scl/rows.ts';
import type { Row } from '../gb-scl/rows.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { findCodeHead } from './code-cells.ts';

/** A printed line of the lists, its spaced code taken off. */
export interface ListRow extends Row {
  /** Whether labels of paragraphs stand right behind the code: the row prints a whole path. */
  readonly labelled: boolean;
  /** Tabulators before the words in a text edition, which has no italics; undefined in print. */
  readonly tabs?: number;
}

/** Footnotes stand below this height, in points, in type smaller than this. */
const FOOTNOTE_TOP = 740;
const FOOTNOTE_SIZE = 10.6;

/** Takes a line apart: the spaced code of an entry or group, and the cells behind it, without a star that leads to a footnote. */
export function readListRow(line: PdfLine): ListRow {
  const printed = line.cells.map((cell) => ({ ...cell, text: cell.text.replace(/(?<=[.;])\*$/, '') }));
  const head = findCodeHead(printed);
  const cells = head?.rest ?? printed;
  const letters = (of: typeof cells) => of.reduce((sum, cell) => sum + cell.text.length, 0);
  return {
    ...line,
    at: `page ${line.page} y ${Math.round(line.y)}`,
    code: head?.code ?? '',
    marks: '',
    noteMarks: false,
    x: cells[0]?.x ?? 0,
    cells,
    italic: letters(cells.filter((cell) => cell.italic)) * 2 > letters(cells),
    bold: letters(cells.filter((cell) => cell.bold)) * 2 > letters(cells),
    labelled: head !== undefined && findLabelHead(cells)?.bare === false,
  };
}

/** Whether a row is only the star that leads to a footnote. */
export function isFootnoteMark(row: Row): boolean {
  return wordsOf(row) === '*';
}

/** A row's words where it is part of a footnote, without the star; undefined elsewhere. */
export function findFootnote(row: Row): string | undefined {
  if (row.size >= FOOTNOTE_SIZE || row.y < FOOTNOTE_TOP) return undefined;
  return wordsOf(row).replace(/^\^?\* ?/, '');
}
