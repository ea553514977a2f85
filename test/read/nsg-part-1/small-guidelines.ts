import type { PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';
import { item, page } from '../pdf/item.ts';

/** A printed line: cells with their distance from the left edge; `*…*` is bold. */
export type PrintedLine = readonly (readonly [number, string])[];

/** A page with the head of the Guidelines and its number in the foot. */
export function printPage(number: number, lines: readonly PrintedLine[]): PdfPage {
  const runs = lines.flatMap((line, n) =>
    line.map(([x, words], index) => {
      const bold = /^\*.*\*$/.test(words);
      const text = bold ? words.slice(1, -1) : words;
      const room = (line[index + 1]?.[0] ?? 1000) - x - 9;
      const font = bold ? 'Arial-BoldMT' : 'ArialMT';
      return item(x, 105 + n * 14, text, { font, width: Math.min(text.length * 6, room) });
    }),
  );
  return page(item(474, 45, 'NSG Part 1', { size: 11 }), ...runs, item(287, 804, `- ${number} -`, { size: 11 }));
}

const ANNEX_A: readonly PrintedLine[] = [
  [[272, '*ANNEX A*']],
  [[164, '*LIST OF KITES*']],
  [[248, '*GENERAL NOTES*']],
  [[72, '1. Kites fly.']],
  [[259, '*DEFINITIONS*']],
  [[72, '“kite” means a kite.']],
  [[213, '*KITES AND STRINGS*']],
  [
    [72, '*1.*'],
    [108, '*Kites*'],
  ],
  [
    [72, '*1.1.*'],
    [108, '*“Paper kite”*'],
  ],
  [
    [108, 'i)'],
    [126, 'a kite of'],
  ],
  [[126, 'paper;']],
  [[108, 'However, for the purposes of the Guidelines, these shall not be included:']],
  [[108, '(a) toy kites;']],
  [
    [72, '*2.*'],
    [108, '*Strings*'],
  ],
  [
    [72, '*2.1.*'],
    [108, '*Strings for kites (see Annex B, section 1.);*'],
  ],
];

const ANNEX_B: readonly PrintedLine[] = [
  [[272, '*ANNEX B*']],
  [
    [72, '*1.*'],
    [108, '*Kites and*'],
  ],
  [[108, '*strings*']],
  [[108, 'INTRODUCTORY NOTE']],
  [[108, 'Kites need wind.']],
  [[108, 'Items of equipment that are meant include:']],
  [
    [72, '*1.1.*'],
    [108, '*Tails*'],
  ],
  [
    [108, '(a)'],
    [131, 'Long tails'],
  ],
  [[131, 'Especially made of silk.']],
  [[126, '1. With bows.']],
  [[140, 'EXPLANATORY NOTE']],
  [[140, 'Bows are small.']],
  [
    [108, '(b)'],
    [131, 'Short tails as in paragraph 1.2. above, and'],
  ],
  [
    [108, '(c)'],
    [131, 'no tails.'],
  ],
  [[108, 'EXPLANATORY NOTE']],
  [[108, 'Tails are as follows:']],
  [[109, '(1) red,']],
  [[109, '(2) blue.']],
  [[108, 'All are soft (see section 1.1.(a)).']],
  [
    [72, '*1.2.*'],
    [108, '*Cords*'],
  ],
  [[108, 'Cords of 3 m or more.']],
  [[108, 'N.B.: For strings see 1.1.']],
  [[72, '1.3. [No longer used – since 1 May 1999]']],
  ...['2', '3', '4', '5', '6', '7'].map((n): PrintedLine => [
    [72, `*${n}.*`],
    [108, `*Kites of kind ${n}*`],
  ]),
];

/** Small Guidelines: title, Annexes A and B, the title of Annex C and what is repeated behind it. */
export function printGuidelines(
  change: (lines: readonly PrintedLine[]) => readonly PrintedLine[] = (l) => l,
): PdfPage[] {
  return [
    printPage(9, [[[72, 'Guidelines for kites.']]]),
    printPage(10, ANNEX_A),
    printPage(11, change(ANNEX_B)),
    printPage(12, [[[271, '*ANNEX C*']], [[72, 'Levels of protection.']]]),
    printPage(13, [
      [[217, '*ANNEX A*']],
      [
        [72, '*9.*'],
        [108, '*Repeated*'],
      ],
    ]),
  ];
}

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
