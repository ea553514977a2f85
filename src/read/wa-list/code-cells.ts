import { joinWords } from '../pdf/build-lines.ts';
import type { PdfCell } from '../pdf/build-lines.ts';

/** The code that a printed line begins with, and what stands behind it. */
export interface CodeHead {
  /** `3.A.1`, `ML7`, a group `3.A` or `5.A-Part2`; labels of paragraphs are left in `rest`. */
  readonly code: string;
  readonly kind: 'item' | 'heading';
  readonly rest: readonly PdfCell[];
}

const ITEM = /^(\d)\. ([A-E])\. (\d{1,2})\.(?= |$)/;
const GROUP = /^(\d)\. ([A-E])\.(?: Part (\d)\.)?(?= [A-Z]{4})/;
const MUNITION = /^(ML\d{1,2})\.(?= |$)/;

/** Codes begin left of this place, in points. */
const MARGIN_END = 100;

/** Reads the spaced code at the beginning of a line ("3. A. 1. b. …", "ML1. b. …"); undefined where the line begins otherwise, or further right. */
export function findCodeHead(cells: readonly PdfCell[]): CodeHead | undefined {
  const words = (cells[0]?.x ?? MARGIN_END) < MARGIN_END ? joinWords(cells) : '';
  const munition = MUNITION.exec(words);
  if (munition) return { code: munition[1] ?? '', kind: 'item', rest: cutCells(cells, munition[0].length) };
  const item = ITEM.exec(words);
  if (item) return { code: item.slice(1).join('.'), kind: 'item', rest: cutCells(cells, item[0].length) };
  const group = GROUP.exec(words);
  if (!group) return undefined;
  const [whole, category, letter, part] = group;
  const code = `${category}.${letter}${part === undefined ? '' : `-Part${part}`}`;
  return { code, kind: 'heading', rest: cutCells(cells, whole.length) };
}

/** The cells without the first letters of their words; what is left of a cell keeps its share of the width. */
export function cutCells(cells: readonly PdfCell[], length: number): readonly PdfCell[] {
  const [first, ...others] = cells;
  if (!first || length <= 0) return cells;
  if (first.text.length <= length) return cutCells(others, length - first.text.length - 1);
  const text = first.text.slice(length).trimStart();
  const share = (first.text.length - text.length) / first.text.length;
  return [{ ...first, x: first.x + (first.end - first.x) * share, text }, ...others];
}
