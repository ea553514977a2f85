import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';
import { cutCells } from '../wa-list/code-cells.ts';
import type { ListRow } from '../wa-list/rows.ts';

/** What a row of the Annex begins, beside paragraphs and notes. */
export interface AnnexRow extends ListRow {
  /** Code of a heading: `CategoryI`, `Item3`, a group `3.A`; empty for any other row. */
  readonly heading: string;
}

/** Codes and headings stand left of this place, items' own words right of it, in points. */
const MARGIN_END = 64;
const WORDS_START = 99;

const ITEM = /^(\d{1,2})\. ?([A-E])\.? ?(\d{1,2})(?:\. ?| )(?=\S|$)/;
const GROUP = /^(\d{1,2})\.([A-E])\.(?= |$)/;
const TITLE = /^ITEM (\d{1,2})(?= |$)/;
const CATEGORY = /^CATEGORY (I{1,2})$/;

/** Takes a printed line apart: the code of an item or the name of a heading, and the cells behind it. */
export function readAnnexRow(line: PdfLine): AnnexRow {
  const printed = line.cells.map((cell) => ({ ...cell, text: cell.text.replace(/^Technical note/, 'Technical Note') }));
  const words = printed.map((cell) => cell.text).join(' ');
  const margin = (line.cells[0]?.x ?? MARGIN_END) < MARGIN_END;
  const item = margin ? ITEM.exec(words) : null;
  const heading = margin && !item ? findHeading(words) : undefined;
  const length = item?.[0].trimEnd().length ?? heading?.length ?? 0;
  const cells = length === 0 ? printed : alignWords(cutCells(printed, length));
  return {
    ...line,
    at: `page ${line.page} y ${Math.round(line.y)}`,
    code: item ? item.slice(1).join('.') : '',
    heading: heading?.code ?? '',
    marks: '',
    noteMarks: false,
    x: cells[0]?.x ?? 0,
    cells,
    italic: false,
    bold: false,
    labelled: false,
    tabs: 0,
  };
}

function findHeading(words: string): { readonly code: string; readonly length: number } | undefined {
  const category = CATEGORY.exec(words);
  if (category) return { code: `Category${category[1] ?? ''}`, length: 0 };
  const title = TITLE.exec(words);
  if (title) return { code: `Item${title[1] ?? ''}`, length: title[0].length };
  const group = GROUP.exec(words);
  return group ? { code: group.slice(1).join('.'), length: group[0].length } : undefined;
}

/** Words printed right behind a code begin in the column of the words. */
function alignWords(cells: readonly PdfCell[]): readonly PdfCell[] {
  const [first, ...others] = cells;
  return first && first.x < WORDS_START ? [{ ...first, x: WORDS_START }, ...others] : cells;
}
