import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import type { Issue } from '../../model/issue.ts';

const TITLE = /Liste II\b|LIST OF DUAL-USE ITEMS/;
const START = /^CATEGORY 0\b/;
const END = /^\d{4} UPDATE OF THE EU CONTROL LIST/;
/** Headings are set in type of this size, in points, and more. */
const HEADING = 13;

/** Whether the first pages say that this is Norway's list of dual-use items. */
export function isListIi(lines: readonly PdfLine[]): boolean {
  return lines.some((line) => line.page <= 3 && TITLE.test(joinWords(line.cells)));
}

/** The lines of the list proper, and those before and behind it. */
export interface ListLines {
  readonly before: readonly PdfLine[];
  readonly list: readonly PdfLine[];
  readonly after: readonly PdfLine[];
}

/** Takes the list from the heading of category 0 to the summary of changes; empty where its beginning is missing. */
export function findList(lines: readonly PdfLine[]): ListLines {
  const starts = (pattern: RegExp) => (line: PdfLine) => line.size > HEADING && pattern.test(joinWords(line.cells));
  const start = lines.findIndex(starts(START));
  if (start < 0) return { before: lines, list: [], after: [] };
  const end = lines.findIndex(starts(END));
  const to = end < start ? lines.length : end;
  return { before: lines.slice(0, start), list: lines.slice(start, to), after: lines.slice(to) };
}

/** A warning that pages without entries are not read. */
export function leftOut(file: string, lines: readonly PdfLine[]): readonly Issue[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  return [
    {
      code: 'part-left-out',
      severity: 'warning',
      at: `${file} page ${first.page}`,
      message: `Pages ${first.page} to ${last.page} hold no entry of the list and are not read.`,
      value: joinWords(first.cells).slice(0, 80),
      hint: 'General notes, definitions and the summary of changes: read them in the file.',
    },
  ];
}
