import type { PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item, page } from '../pdf/item.ts';

/** A printed line: cells with their distance from the left edge; `*…*` is bold. */
export type PrintedLine = readonly (readonly [number, string])[];

/** Pages of a small treaty with invented chemicals, its title, contents, schedules and the annex behind them. */
export function printConvention(
  change: (lines: readonly PrintedLine[]) => readonly PrintedLine[] = (l) => l,
): PdfPage[] {
  return [
    printPage(TITLE),
    printPage([
      [
        [72, 'B.'],
        [108, 'SCHEDULES OF CHEMICALS ......... 51'],
      ],
    ]),
    printPage(change(SCHEDULES)),
    printPage([
      [[146, '*ANNEX ON IMPLEMENTATION AND VERIFICATION*']],
      [
        [72, '(1)'],
        [108, 'Soap'],
      ],
    ]),
  ];
}

function printPage(lines: readonly PrintedLine[]): PdfPage {
  const runs = lines.flatMap((line, n) =>
    line.map(([x, words], index) => {
      const bold = words.startsWith('*') && words.endsWith('*') && words.length > 2;
      const room = (line[index + 1]?.[0] ?? 1000) - x - 10;
      const text = bold ? words.slice(1, -1) : words;
      return item(x, 80 + n * 14, text, {
        font: bold ? 'Arial-BoldMT' : 'ArialMT',
        width: Math.min(text.length * 6, room),
      });
    }),
  );
  return page(...runs, item(293, 802, '51', { size: 10 }));
}

const TITLE: readonly PrintedLine[] = [
  [[120, '*PROHIBITION OF THE*']],
  [[116, '*DEVELOPMENT, PRODUCTION, STOCKPILING*']],
  [[160, '*AND USE OF CHEMICAL WEAPONS*']],
];

const SCHEDULES: readonly PrintedLine[] = [
  [
    [72, '*B.*'],
    [108, '*SCHEDULES OF CHEMICALS*'],
  ],
  [[108, 'These schedules list soaps.']],
  [
    [72, 'Schedule 1'],
    [432, '(CAS registry'],
  ],
  [[463, 'number)']],
  [
    [72, 'A.'],
    [108, 'Toxic chemicals:'],
  ],
  [
    [72, '(1)'],
    [108, 'Soaps (<C10, incl.'],
  ],
  [[108, 'lavender)-']],
  [[108, 'soft']],
  [
    [108, 'e.g. Blue:'],
    [180, 'Blue soft'],
    [452, '(10-10-1)'],
  ],
  [
    [126, 'Red:'],
    [180, 'Red very'],
  ],
  [
    [180, 'soft'],
    [452, '(10-10-2)'],
  ],
  [
    [72, '(2)'],
    [108, 'Sponges:'],
  ],
  [
    [108, 'Big sponge'],
    [452, '(20-20-1)'],
  ],
  [
    [72, '(4)'],
    [108, 'Foam'],
    [452, '(40-40-4)'],
  ],
  [
    [72, 'B.'],
    [108, 'Precursors:'],
  ],
  [
    [72, '(3)'],
    [108, 'Oil:'],
    [180, 'Olive oil'],
    [452, '(30-30-3)'],
  ],
  [[108, 'and its salts']],
  [[72, 'Schedule 2']],
  [
    [72, 'A.'],
    [108, 'Toxic chemicals:'],
  ],
  [
    [72, '(1)'],
    [108, 'Lather (*)'],
    [452, '(50-50-5)'],
  ],
  [
    [72, 'B.'],
    [108, 'Precursors:'],
  ],
  [
    [72, '(2)'],
    [108, 'Water, except for those listed in Schedule 1,'],
  ],
  [[108, 'that is wet']],
  [
    [108, 'Exemptions:'],
    [180, 'Rain'],
    [452, '(60-60-1)'],
  ],
  [[180, 'and its drops']],
  [
    [180, 'Snow'],
    [452, '(60-60-2)'],
  ],
  [[72, 'Schedule 3']],
  [
    [72, 'A.'],
    [108, 'Toxic chemicals:'],
  ],
  [
    [72, '(1)'],
    [108, 'Towel'],
    [452, '(70-70-7)'],
  ],
  [
    [72, 'B.'],
    [108, 'Precursors:'],
  ],
  [
    [72, '(2)'],
    [108, 'Thread'],
    [452, '(80-80-8)'],
  ],
];

/** The positioned text of pages, as `scripts/io/pdf.ts` writes it. */
export function formatPages(pages: readonly PdfPage[]): string {
  const fonts = ['ArialMT', 'Arial-BoldMT'];
  return JSON.stringify({
    fonts,
    pages: pages.map(({ width, height, items }) => ({
      width,
      height,
      items: items.map((i) => [i.x, i.y, i.width, i.size, fonts.indexOf(i.font), i.text]),
    })),
  });
}
