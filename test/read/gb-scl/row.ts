import type { PdfCell, PdfLine } from '../../../src/read/pdf/build-lines.ts';
import { readRow } from '../../../src/read/gb-scl/rows.ts';
import type { Row } from '../../../src/read/gb-scl/rows.ts';

/** A cell; words in `_…_` are italic, in `*…*` bold. */
export function cell(x: number, words: string): PdfCell {
  const [, mark = '', text = words] = /^([_*])(.*)\1$/.exec(words) ?? [];
  return { x, end: x + text.length * 6, text, italic: mark === '_', bold: mark === '*' };
}

/** A printed line of page 1. */
export function line(y: number, ...cells: readonly PdfCell[]): PdfLine {
  return { page: 1, x: cells[0]?.x ?? 0, y, size: 12, cells };
}

/** A row of page 1, or of another. */
export function row(y: number, cells: readonly PdfCell[], page = 1, size = 12): Row {
  return readRow({ ...line(y, ...cells), page, size });
}
