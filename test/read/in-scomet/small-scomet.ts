import type { PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item } from '../pdf/item.ts';

/** A printed line: its cells as `[x, words]`; words in `_…_` are italic, in `*…*` bold. */
export type PrintedLine = readonly (readonly [x: number, words: string])[];

const FONTS = ['Calibri', 'Calibri,Italic', 'Calibri,Bold'] as const;
const PAGE_LINES = 40;
const GROUPS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const LETTERS: Readonly<Record<string, string>> = {
  0: 'ABC',
  1: 'ABCDE',
  2: 'ABCDEFGH',
  3: 'ABCD',
  4: 'ABC',
  5: 'ABCDE',
};

function printLine(line: PrintedLine, y: number): PdfPage['items'] {
  return line.map(([x, words], index) => {
    const [, mark = '', inner = words] = /^([_*])(.*)\1$/.exec(words) ?? [];
    const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
    const font = mark === '_' ? FONTS[1] : mark === '*' ? FONTS[2] : FONTS[0];
    return item(x, y, inner, { font, width: Math.min(inner.length * 5, room) });
  });
}

/** Pages of lines one under the other, with the running head. */
export function printPages(lines: readonly PrintedLine[]): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  for (let from = 0; from < lines.length; from += PAGE_LINES) {
    const body = lines.slice(from, from + PAGE_LINES).flatMap((line, index) => printLine(line, 80 + index * 16));
    const head = printLine([[237, '*Appendix 3 – SCOMET List*']], 48);
    pages.push({ width: 595, height: 842, items: [...head, ...body] });
  }
  return pages;
}

/** The text that `scripts/io/pdf.ts` would make of these pages. */
export function formatPages(pages: readonly PdfPage[]): string {
  const rows = pages.map(({ width, height, items }) => ({
    width,
    height,
    items: items.map(({ x, y, width: w, size, font, text }) => [
      x,
      y,
      w,
      size,
      FONTS.findIndex((f) => f === font),
      text,
    ]),
  }));
  return JSON.stringify({ fonts: FONTS, pages: rows });
}

/** Lines of a whole small list: every heading, with the lines given behind the heading of that code. */
export function printSmallScomet(bodies: Readonly<Record<string, readonly PrintedLine[]>>): readonly PrintedLine[] {
  const behind = (code: string): readonly PrintedLine[] => bodies[code] ?? [];
  const group = (code: string, words: string): readonly PrintedLine[] => [
    [
      [63, `*${code.slice(0, 3)}*`],
      [99, `*${words}*`],
    ],
    ...behind(code),
  ];
  const category = (number: string): readonly PrintedLine[] => [
    [[63, `*Category ${number} Cakes of kind ${number}*`]],
    ...behind(`Category${number}`),
    ...[...(LETTERS[number] ?? '')].flatMap((letter) => group(`${number}${letter}`, 'Sweets')),
  ];
  const parts = (number: string): readonly PrintedLine[] =>
    (number === '5' ? ['-Part1', '-Part2'] : ['']).flatMap((part) =>
      [...'ABDE'].flatMap((letter) =>
        group(`8${letter}${number}${part}`, `${part === '' ? '' : `PART ${part.slice(5)} `}BISCUITS`),
      ),
    );
  return [
    [[50, 'A page of notes that holds no entry']],
    ...['0', '1', '2', '3', '4', '5', '6'].flatMap(category),
    [[63, '*Category 7 Nothing*']],
    ...[...'ABCDE'].map((letter): PrintedLine => [
      [63, `*7${letter}*`],
      [99, '*[Reserved]*'],
    ]),
    [[63, '*CATEGORY 8 Cakes of many lands*']],
    ...GROUPS.flatMap(parts),
    [[70, '*ANNEXURE – 1*']],
    [[64, 'A form to fill in']],
  ];
}
