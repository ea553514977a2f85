import { joinWords } from '../pdf/build-lines.ts';
import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';

/** A printed line of the lists, its margin taken apart from its body. */
export interface Row {
  /** `page 212 y 496`: page of the file, points from its upper edge. */
  readonly at: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** Code of an entry or product group in the margin: `3A001`, `ML4`, `3A`, `5A1`; empty for none. */
  readonly code: string;
  /** Marks in the margin as printed, "[M9A6*] [IV]"; empty for none. */
  readonly marks: string;
  /** Whether the marks are in italics, like the note beside which they stand. */
  readonly noteMarks: boolean;
  /** Where the body begins; 0 without a body. */
  readonly x: number;
  /** The body's cells; those of a body that begins in the margin (tables, headings) too. */
  readonly cells: readonly PdfCell[];
  readonly italic: boolean;
  readonly bold: boolean;
}

/** The margin's right end, in points. */
export const MARGIN_END = 105;
/** The column in which an entry's own words begin, in points. */
export const BODY_START = 114;
/** Two places in print are the same column when they are no further apart, in points. */
export const SAME_COLUMN = 10;

const CODE = /^(\d[A-E]\d{3}|\d[A-E]\d?|ML\d{1,2}|PL\d{4})(?= |$)/;
const MARKS = /^\[[^[\]]*\]?(?:[ ,&]*\[[^[\]]*\]?)*/;

/** Takes a line apart: code and marks that stand left of the body's column, and the body. */
export function readRow(line: PdfLine): Row {
  let code = '';
  let marks = '';
  const cells: PdfCell[] = [];
  for (const cell of line.cells) {
    let { text } = cell;
    if (cell.x < MARGIN_END && cells.length === 0) {
      const printed = code === '' && marks === '' ? (CODE.exec(text)?.[0] ?? '') : '';
      code = code === '' ? printed : code;
      text = text.slice(printed.length).trim();
      const mark = MARKS.exec(text)?.[0] ?? '';
      marks = `${marks} ${mark}`.trim();
      text = text.slice(mark.length).trim();
      if (text !== '') cells.push(text === cell.text ? cell : { ...cell, x: BODY_START, text });
    } else {
      cells.push(cell);
    }
  }
  const letters = (of: readonly PdfCell[]) => of.reduce((sum, cell) => sum + cell.text.length, 0);
  return {
    at: `page ${line.page} y ${Math.round(line.y)}`,
    page: line.page,
    y: line.y,
    size: line.size,
    code,
    marks,
    noteMarks: line.cells[0]?.italic === true,
    x: cells[0]?.x ?? 0,
    cells,
    italic: letters(cells.filter((cell) => cell.italic)) * 2 > letters(cells),
    bold: letters(cells.filter((cell) => cell.bold)) * 2 > letters(cells),
  };
}

/** The words of a row's body, without the figures that refer to footnotes ("ISO 230-2:1988^1", "[…]^2"): they are no powers. */
export function wordsOf(row: Pick<Row, 'cells'>): string {
  return joinWords(row.cells).replaceAll(/(?<=\]|:\d{4})\^\d(?!\d)/g, '');
}
