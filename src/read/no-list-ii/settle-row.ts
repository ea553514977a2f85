import type { Entry } from '../gb-scl/blocks.ts';
import { SAME_COLUMN } from '../gb-scl/rows.ts';
import type { Row } from '../gb-scl/rows.ts';

/** Names of notes as this list misprints them. */
const MISPRINT = /^Technicals? [Nn]ote/;
const CLOSED = /(?:[.;:]|\b(?:and|or))$/;

/**
 * A row as its place in the list asks: a misprinted note's name is put right, and a line that goes on in small letters with
 * the open sentence of the paragraph read last stands in that paragraph's column, wherever the print has moved it.
 */
export function settleRow(row: Row, entry: Entry | undefined): Row {
  const [first, ...others] = row.cells;
  const open = entry?.open.at(-1);
  if (!first) return row;
  if (MISPRINT.test(first.text)) {
    return { ...row, cells: [{ ...first, text: first.text.replace(MISPRINT, 'Technical Note') }, ...others] };
  }
  const goesOn = /^[a-z]{2}/.test(first.text) && open !== undefined && !CLOSED.test(open.block.text);
  if (!goesOn || entry?.note || row.code !== '' || row.x > open.textX - SAME_COLUMN) return row;
  return { ...row, x: open.textX, cells: [{ ...first, x: open.textX }, ...others] };
}
