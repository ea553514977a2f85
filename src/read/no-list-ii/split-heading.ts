import type { Row } from '../gb-scl/rows.ts';
import { wordsOf } from '../gb-scl/rows.ts';

const GLUED = /^(.*[a-z][.;]?)(\d[A-E]\d?) ((?:Systems|Test|Materials|Software|Technology)\b.*)$/;

/** A row into which the heading of a product group has run ("… diameter.2B Test, …") as two rows. */
export function splitHeading(row: Row): readonly Row[] {
  const [, before = '', code = '', after = ''] = GLUED.exec(wordsOf(row)) ?? [];
  const [first] = row.cells;
  if (code === '' || !first) return [row];
  return [
    { ...row, cells: [{ ...first, text: before }] },
    { ...row, code, cells: [{ ...first, text: after }], italic: false },
  ];
}
