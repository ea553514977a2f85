import type { Entry, ParagraphBlock } from '../gb-scl/blocks.ts';
import { openParagraph } from '../gb-scl/paragraph-lines.ts';
import { findLabelHead } from '../gb-scl/row-heads.ts';
import type { LabelHead } from '../gb-scl/row-heads.ts';
import { SAME_COLUMN } from '../gb-scl/rows.ts';
import type { PdfCell } from '../pdf/build-lines.ts';

/** What a line with a printed path opens. */
export interface PathRead {
  /** The paragraph whose words follow; undefined where the line only repeats a path that is open. */
  readonly opened: ParagraphBlock | undefined;
  /** A paragraph of the path was read before and closed; it is opened anew under a code of its own. */
  readonly strayed: boolean;
  /** The cells behind the labels. */
  readonly rest: readonly PdfCell[];
}

/**
 * Reads the labels behind an entry's code ("6. A. 1. a. 1. d."): those of paragraphs that are open are repeated for the
 * reader's sake, the others are opened one below the other. A printed path is believed against columns.
 */
export function readPath(entry: Entry, cells: readonly PdfCell[], at: string): PathRead {
  const { heads, rest } = splitLabels(cells);
  let code = entry.code;
  let depth = 0;
  let opened: ParagraphBlock | undefined;
  let strayed = false;
  for (const head of heads) {
    const wanted = `${code}.${head.label}`;
    const next = entry.open.findIndex((open) => open.block.code === wanted);
    const parent = entry.open[depth];
    code = wanted;
    if (!opened && next >= 0) {
      depth = next;
    } else if (parent) {
      strayed ||= entry.codes.has(wanted);
      opened = openParagraph(entry, { parent, fit: 'follows' }, head, at);
      ({ code } = opened);
      depth = entry.open.length - 1;
    }
  }
  return { opened, strayed, rest };
}

/** Whether a line without a code begins with labels of which the first repeats a paragraph that is open: "c. 2. …". */
export function repeatsPath(entry: Entry, cells: readonly PdfCell[]): boolean {
  const [first, second] = splitLabels(cells).heads;
  if (!first || !second) return false;
  const open = entry.open.find(({ block }) => block.code === `${entry.code}.${first.label}`);
  return open !== undefined && Math.abs(open.labelX - first.x) < SAME_COLUMN;
}

/** The labels with which cells begin, and the cells behind them. */
function splitLabels(cells: readonly PdfCell[]): {
  readonly heads: readonly LabelHead[];
  readonly rest: readonly PdfCell[];
} {
  const heads: LabelHead[] = [];
  let rest = cells;
  for (let head = findLabelHead(rest); head && !head.bare; head = findLabelHead(rest)) {
    heads.push(head);
    rest = head.rest;
  }
  return { heads, rest };
}
