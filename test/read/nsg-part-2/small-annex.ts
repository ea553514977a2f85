import type { PdfItem, PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item, page } from '../pdf/item.ts';

/** A printed line: cells with their distance from the left edge; `_…_` is italic, `*…*` bold. */
export type PrintedLine = readonly (readonly [number, string])[];

const FONTS = ['ArialMT', 'Arial-ItalicMT', 'Arial-BoldMT'];

function printLine(line: PrintedLine, y: number, size: number): PdfItem[] {
  return line.map(([x, words], index) => {
    const [, mark = '', inner = words] = /^([_*])(.*)\1$/.exec(words) ?? [];
    const font = FONTS[mark === '_' ? 1 : mark === '*' ? 2 : 0] ?? '';
    const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
    return item(x, y, inner, { font, size, width: Math.min(inner.length * 5, room) });
  });
}

/** A page with its head and foot; pages with the narrow margin stand eight points further left. */
export function printPage(foot: string, lines: readonly PrintedLine[], narrow = false): PdfPage {
  const by = narrow ? -8 : 0;
  const shifted = lines.map((line) => line.map(([x, words]) => [x + by, words] as const));
  const body = shifted.flatMap((line, n) => {
    const title = /^\d\. [A-Z]{4}/.test(line[0]?.[1] ?? '');
    return printLine(line, 80 + n * 14, title ? 12 : 11);
  });
  return page(
    ...printLine([[430 + by, 'INFCIRC/254/Rev.99/Part 2']], 42, 10),
    ...body,
    ...printLine([[295, foot]], 804, 10),
  );
}

const GROUPS = ['A', 'B', 'C', 'D', 'E'];

/** A chapter without items: its title and its five groups. */
export function printChapter(number: number, lines: readonly PrintedLine[] = []): PrintedLine[] {
  return [
    [[245, `${number}. KITES OF KIND ${number}`]],
    [
      [58, `${number}.A.`],
      [112, 'KITES'],
    ],
    ...lines,
    ...GROUPS.slice(1).flatMap((group): PrintedLine[] => [
      [
        [58, `${number}.${group}.`],
        [112, 'STRINGS'],
      ],
      [[112, 'None.']],
    ]),
  ];
}

/** A small Annex: title page, general note, and six chapters of which the first holds `lines`. */
export function printAnnex(lines: readonly PrintedLine[], more: readonly PdfPage[] = []): PdfPage[] {
  const general: PrintedLine[] = [
    [[260, 'GENERAL NOTE']],
    [
      [58, '1.'],
      [76, 'Old kites are kites.'],
    ],
  ];
  return [
    printPage('i', [[[58, 'Guidelines for kites']]]),
    printPage('ii', general),
    printPage('1-1', printChapter(1, lines)),
    ...more,
    ...[2, 3, 4, 5, 6].map((number) => printPage(`${number}-1`, printChapter(number), number % 2 === 0)),
  ];
}

/** The positioned text of pages, as `scripts/io/pdf.ts` writes it. */
export function formatPages(pages: readonly PdfPage[]): string {
  return JSON.stringify({
    fonts: FONTS,
    pages: pages.map(({ width, height, items }) => ({
      width,
      height,
      items: items.map((i) => [i.x, i.y, i.width, i.size, FONTS.indexOf(i.font), i.text]),
    })),
  });
}
