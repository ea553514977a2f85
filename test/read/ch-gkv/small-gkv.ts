import type { PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item } from '../pdf/item.ts';

/** A printed line: its cells as `[x, words]`; words in `_…_` are italic, in `*…*` bold. */
export type PrintedLine = readonly (readonly [x: number, words: string])[];

const FONTS = ['Cambria', 'Cambria-Italic', 'Cambria-BoldItalic'] as const;
const PAGE_LINES = 30;

function printLine(line: PrintedLine, y: number): PdfPage['items'] {
  return line.map(([x, words], index) => {
    const [, mark = '', inner = words] = /^([_*])(.*)\1$/.exec(words) ?? [];
    const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
    const font = mark === '_' ? FONTS[1] : mark === '*' ? FONTS[2] : FONTS[0];
    return item(x, y, inner, { font, size: 10, width: Math.min(inner.length * 5, room) });
  });
}

/** Pages of lines one under the other, with the running foot. */
export function printPages(lines: readonly PrintedLine[]): readonly PdfPage[] {
  return Array.from({ length: Math.ceil(lines.length / PAGE_LINES) }, (_, n) => {
    const body = lines.slice(n * PAGE_LINES, (n + 1) * PAGE_LINES);
    const items = body.flatMap((line, index) => printLine(line, 87 + index * 18));
    return { width: 595, height: 842, items: [...items, ...printLine([[18, 'Mai 2021']], 814)] };
  });
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

/** Lines of a whole small list: a title page and ten categories; `body` stands in group 3A. */
export function printSmallList(body: readonly PrintedLine[]): readonly PrintedLine[] {
  const categories = Array.from({ length: 10 }, (_, n): readonly PrintedLine[] => [
    [[100, `*KATEGORIE ${n} — KUCHEN*`]],
    ...[...'ABCDE'].flatMap((letter): readonly PrintedLine[] => {
      const codes = n === 5 ? [`5${letter}1`, `5${letter}2`] : [`${n} ${letter}`];
      const groups = codes.map((code): PrintedLine => [
        [68, `*${code}*`],
        [119, '*Süsses*'],
      ]);
      return n === 3 && letter === 'A' ? [...groups, ...body] : groups;
    }),
  ]);
  return [[[100, '*Güterkontrollverordnung*']], [[100, '*ANHANG 2, TEIL 1*']], ...categories.flat()];
}
