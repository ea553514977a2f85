import type { PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { readAnnexRow } from '../../../src/read/mtcr-annex/rows.ts';
import type { AnnexRow } from '../../../src/read/mtcr-annex/rows.ts';
import type { PdfLine } from '../../../src/read/pdf/build-lines.ts';
import { cell } from '../gb-scl/row.ts';
import type { PrintedLine } from '../gb-scl/small-list.ts';
import { item, page } from '../pdf/item.ts';

/** A page of the Annex: its head, lines one under the other from `y` 115, and its number in the foot. */
export function printPage(number: number, of: number, head: string, lines: readonly PrintedLine[]): PdfPage {
  const runs = (line: PrintedLine, y: number, size: number) =>
    line.map(([x, words], index) => {
      const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
      return item(x, y, words, { size, width: Math.min(words.length * 6, room) });
    });
  return page(
    ...(head === '' ? [] : runs([[222, head]], 65, 14)),
    ...lines.flatMap((line, index) => runs(line, 115 + index * 16, 14)),
    ...runs([[281, `${number} of ${of}`]], 782, 12),
    ...runs([[434, 'MTCR/TEM/2021/Annex']], 794, 10),
  );
}

/** A small annex: title, definitions, twenty items; `lines` gives what stands on the page of an item behind its title. */
export function printSmallAnnex(lines: Readonly<Record<number, readonly PrintedLine[]>> = {}): PdfPage[] {
  const items = Array.from({ length: 20 }, (_, n) => n + 1);
  const of = items.length + 3;
  return [
    printPage(1, of, '', [[[157, 'MISSILE TECHNOLOGY CONTROL REGIME']]]),
    printPage(2, of, 'INTRODUCTION, DEFINITIONS', [[[85, '"Kite"']]]),
    ...items.map((n) =>
      printPage(n + 2, of, `CATEGORY ${n < 3 ? 'I' : 'II'}; ITEM ${n}`, [
        ...(n === 5
          ? [[[202, 'RESERVED FOR KITES']] as PrintedLine]
          : [
              [
                [57, `ITEM ${n}`],
                [113, 'KITES'],
              ] as PrintedLine,
            ]),
        ...(lines[n] ?? []),
      ]),
    ),
    printPage(of, of, 'TABLE OF CONVERSIONS', [[[68, 'Unit']]]),
  ];
}

/** The text that `scripts/io/pdf.ts` would make of these pages. */
export function formatPages(pages: readonly PdfPage[]): string {
  const rows = pages.map(({ width, height, items }) => ({
    width,
    height,
    items: items.map(({ x, y, width: w, size, text }) => [x, y, w, size, 0, text]),
  }));
  return JSON.stringify({ fonts: ['ArialMT'], pages: rows });
}

/** A printed line of page 3. */
export function printLine(y: number, ...cells: PrintedLine): PdfLine {
  const printed = cells.map(([x, words]) => cell(x, words));
  return { page: 3, x: printed[0]?.x ?? 0, y, size: 14, cells: printed };
}

/** The same line as a row of the Annex. */
export function printRow(y: number, ...cells: PrintedLine): AnnexRow {
  return readAnnexRow(printLine(y, ...cells));
}
