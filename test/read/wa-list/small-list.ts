import type { ListRow } from '../../../src/read/wa-list/rows.ts';
import { readListRow } from '../../../src/read/wa-list/rows.ts';
import type { PdfCell, PdfLine } from '../../../src/read/pdf/build-lines.ts';
import type { PdfItem, PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { cell } from '../gb-scl/row.ts';
import type { PrintedLine } from '../gb-scl/small-list.ts';
import { item, page } from '../pdf/item.ts';

const ITALIC = 'Arial-ItalicMT';
const BOLD = 'Arial-BoldMT';

function runs(line: PrintedLine, y: number, size: number): PdfItem[] {
  return line.map(([x, words], index) => {
    const [, mark = '', inner = words] = /^([_*])(.*)\1$/.exec(words) ?? [];
    const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
    const font = mark === '_' ? ITALIC : mark === '*' ? BOLD : 'ArialMT';
    return item(x, y, inner, { font, size, width: Math.min(inner.length * 6, room) });
  });
}

/** A page with its head, lines one under the other from `y` 110, footnotes in small type, and its number in the foot. */
export function printPage(
  number: number,
  head: string,
  lines: readonly PrintedLine[],
  footnotes: readonly PrintedLine[] = [],
): PdfPage {
  const body = lines.flatMap((line, index) => runs(line, 110 + index * 14, 11));
  const notes = footnotes.flatMap((line, index) => runs(line, 760 + index * 10, 9));
  const foot: PrintedLine = [
    [90, `- ${number} -`],
    [457, '15-01-2026'],
  ];
  const heads = head === '' ? [] : runs([[96, `*${head}*`]], 73, 10);
  return page(...heads, ...body, ...notes, ...runs([[414, 'WA-LIST (25) 1 Corr.']], 800, 10), ...runs(foot, 812, 10));
}

const CATEGORIES = ['1', '2', '3', '4', '5 – PART 1', '5 – PART 2', '6', '7', '8', '9'];
const MUNITIONS: PrintedLine[] = Array.from({ length: 22 }, (_, n): PrintedLine => [
  [86, `ML${n + 1}.`],
  [122, `Catapults of kind ${n + 1};`],
]);

/** What stands on the pages of a small list. */
export interface SmallList {
  readonly categories?: Readonly<Record<string, readonly PrintedLine[]>>;
  readonly general?: readonly PrintedLine[];
  readonly sensitive?: readonly PrintedLine[];
  readonly verySensitive?: readonly PrintedLine[];
  readonly munitions?: readonly PrintedLine[];
  readonly footnotes?: readonly PrintedLine[];
}

/** A small list with all its parts: title, general notes, ten categories, the two sensitive lists, munitions, definitions. */
export function printSmallList(list: SmallList = {}): PdfPage[] {
  const title = page(...runs([[175, '*Wassenaar Arrangement*']], 92, 24));
  const parts: [string, readonly PrintedLine[]][] = [
    ['', [[[256, '*DUAL-USE LIST*']], ...(list.general ?? [])]],
    ...CATEGORIES.map(
      (name) =>
        [`DUAL-USE LIST - CATEGORY ${name} – KITES AND "BALLOONS"`, list.categories?.[name] ?? []] as [
          string,
          readonly PrintedLine[],
        ],
    ),
    ['Sensitive List', list.sensitive ?? []],
    ['Very Sensitive List', list.verySensitive ?? []],
    ['MUNITIONS LIST', [...MUNITIONS, ...(list.munitions ?? [])]],
    ['DEFINITIONS', [[[90, '"Kite"']]]],
  ];
  return [
    title,
    ...parts.map(([head, lines], index) =>
      printPage(index + 2, head, lines, head === 'MUNITIONS LIST' ? list.footnotes : []),
    ),
  ];
}

/** The text that `scripts/io/pdf.ts` would make of these pages. */
export function formatPages(pages: readonly PdfPage[]): string {
  const fonts = ['ArialMT', ITALIC, BOLD];
  const rows = pages.map(({ width, height, items }) => ({
    width,
    height,
    items: items.map(({ x, y, width: w, size, font, text }) => [x, y, w, size, fonts.indexOf(font), text]),
  }));
  return JSON.stringify({ fonts, pages: rows });
}

/** A printed line of page 4: its cells as `[x, words]`; words in `_…_` are italic, in `*…*` bold. */
export function printLine(y: number, ...cells: PrintedLine): PdfLine {
  const printed: PdfCell[] = cells.map(([x, words]) => cell(x, words));
  return { page: 4, x: printed[0]?.x ?? 0, y, size: 11, cells: printed };
}

/** The same line as a row of the list. */
export function printRow(y: number, ...cells: PrintedLine): ListRow {
  return readListRow(printLine(y, ...cells));
}
