import { findTypeStyle, normalizeLetters } from './letters.ts';
import type { TypeStyle } from './letters.ts';
import type { PdfPage } from './parse-pdf-text.ts';
import { placeItems } from './place-items.ts';
import type { Baseline, PlacedItem } from './place-items.ts';

/** Words printed together on a line, with a wide gap before and behind: a label, a margin mark, a column's text. */
export interface PdfCell extends TypeStyle {
  readonly x: number;
  readonly end: number;
  /** With powers as `^2`, indices as `_2`, white space folded. */
  readonly text: string;
}

/** One printed line of a page. */
export interface PdfLine {
  /** Number of the page in the file, from 1. */
  readonly page: number;
  /** Where the first cell begins, and the baseline's distance from the upper edge, in points. */
  readonly x: number;
  readonly y: number;
  /** Type size of the line. */
  readonly size: number;
  /** From left to right, at least one. */
  readonly cells: readonly PdfCell[];
}

/** A gap as wide as this part of the type size parts words; the wider one parts cells. */
const WORD_GAP = 0.15;
const CELL_GAP = 0.6;

/** The printed lines of all pages, from the top of each page down; drawn rules ("____") are left out. */
export function buildLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  return pages.flatMap((page, index) =>
    placeItems(page.items).flatMap((baseline) => {
      const cells = joinCells(baseline);
      const [first] = cells;
      return first ? [{ page: index + 1, x: first.x, y: baseline.y, size: baseline.size, cells }] : [];
    }),
  );
}

/** The words of a line or of some of its cells, joined by blanks. */
export function joinWords(cells: readonly PdfCell[]): string {
  return cells.map((cell) => cell.text).join(' ');
}

function joinCells({ items, size }: Baseline): readonly PdfCell[] {
  const groups: PlacedItem[][] = [];
  let end = -Infinity;
  for (const item of items) {
    const group = groups.at(-1);
    if (group && item.x - end <= size * CELL_GAP) group.push(item);
    else groups.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return groups.map((group) => joinItems(group, size)).filter((cell) => !/^_*$/.test(cell.text));
}

function joinItems(items: readonly PlacedItem[], size: number): PdfCell {
  let text = '';
  let end = items[0]?.x ?? 0;
  let before: PlacedItem | undefined;
  for (const item of items) {
    const apart = before !== undefined && item.x - end > size * WORD_GAP;
    const carriesOn = before?.shift === item.shift && !apart;
    const mark = item.shift === 'none' || carriesOn ? '' : item.shift === 'raised' ? '^' : '_';
    const words = item.shift === 'none' ? item.text : item.text.trim() + (/\s$/.test(item.text) ? ' ' : '');
    text += `${apart && mark === '' ? ' ' : ''}${mark}${words}`;
    end = Math.max(end, item.x + item.width);
    before = item;
  }
  const letters = (of: (style: TypeStyle) => boolean) =>
    items.filter((item) => of(findTypeStyle(item.font))).reduce((sum, item) => sum + item.text.length, 0);
  const half = items.reduce((sum, item) => sum + item.text.length, 0) / 2;
  return {
    x: items[0]?.x ?? 0,
    end,
    text: normalizeLetters(text).trim(),
    bold: letters((style) => style.bold) > half,
    italic: letters((style) => style.italic) > half,
  };
}
