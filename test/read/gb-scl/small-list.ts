import type { PdfItem, PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item } from '../pdf/item.ts';

/** A printed line: its cells as `[x, words]`; words in `_…_` are italic, in `*…*` bold. */
export type PrintedLine = readonly (readonly [x: number, words: string])[];

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

/** A page of lines one under the other, with its running foot; `notes` are footnotes in small type. */
export function printPage(foot: string, lines: readonly PrintedLine[], notes: readonly PrintedLine[] = []): PdfPage {
  const body = lines.flatMap((line, index) => runs(line, 68 + index * 13.8, 12));
  const footnotes = notes.flatMap((line, index) => runs(line, 772 + index * 9, 8));
  return { width: 595, height: 842, items: [...body, ...footnotes, ...runs([[57, foot]], 804, 10)] };
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

const TITLE: PrintedLine[] = [[[61, 'UK Strategic Export Control List']], [[61, 'Teatime edition']]];
const MILITARY: PrintedLine[] = [
  [[96, '*MILITARY, SECURITY AND PARA-MILITARY GOODS, AND CAKES*']],
  ...Array.from({ length: 21 }, (_, n): PrintedLine => [
    [57, `*ML${n + 1}*`],
    [114, `Spoons of kind ${n + 1}.`],
  ]),
  [
    [57, '*ML22*'],
    [114, 'Ladles, as follows:'],
  ],
  [
    [57, '[M-^1]'],
    [114, 'a.'],
    [136, 'Long ladles;'],
  ],
];
const NATIONAL: PrintedLine[] = [
  [[260, 'SCHEDULE 3']],
  [[57, '*Hot drinks*']],
  [
    [57, '*PL9901*'],
    [114, 'Kettles bound for the moon, as follows:'],
  ],
  [
    [114, 'a.'],
    [136, 'Whistling kettles; and'],
  ],
  [
    [114, 'b.'],
    [136, 'Silent kettles.'],
  ],
];

/** One category of the dual-use list, with lines of its own behind its heading. */
export function printCategory(number: number, lines: readonly PrintedLine[] = []): PrintedLine[] {
  return [
    [[57, `*CATEGORY ${number} - TEA THINGS*`]],
    [
      [57, `*${number}A*`],
      [114, '*Pots*'],
    ],
    ...lines,
  ];
}

/** A small list with all parts: military, national, ten categories (`category` gives the lines of one), Annex IV. */
export function printSmallList(lines: (category: number) => readonly PrintedLine[] = () => []): PdfPage[] {
  const categories = Array.from({ length: 10 }, (_, n) => n);
  return [
    printPage('TEA.docx Tea list (Page 1 of 4)', TITLE),
    printPage('TEA.docx Tea list (Page 2 of 4)', MILITARY, [
      [
        [57, '1'],
        [85, '[M1A*], [M2A]'],
      ],
    ]),
    printPage('TEA.docx Tea list (Page 3 of 4)', NATIONAL),
    printPage('TEA.docx Tea list (Page 4 of 4)', [[[57, 'ANNEX I']]]),
    ...categories.map((n) => printPage(`CAT${n}.docx Tea things [Page 1 of 1]`, printCategory(n, lines(n)))),
    printPage('ANX4.docx Tea things [Page 1 of 1]', [
      [[57, 'ANNEX IV']],
      [
        [57, '9A901'],
        [114, 'Teapots…'],
      ],
    ]),
  ];
}
