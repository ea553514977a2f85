import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { parentOfCode } from '../../../src/read/codes.ts';
import { findMarks, readGbScl } from '../../../src/read/gb-scl/read-gb-scl.ts';
import { formatPages, printPage, printSmallList } from './small-list.ts';
import type { PrintedLine } from './small-list.ts';

const SOURCE = '../shared/sources/uk/strategic-export-control-lists-2025-12-16.pdf';

const TEAPOTS: PrintedLine[] = [
  [
    [57, '9A901'],
    [114, 'Teapots and low-'],
  ],
  [
    [57, '[W]'],
    [114, 'slung pots, as follows:'],
  ],
  [[57, '[M9A6*]']],
  [
    [114, '_N.B._'],
    [157, '_SEE ALSO 9A902_'],
  ],
  [],
  [
    [114, 'a.'],
    [136, 'Pots having any of the following:'],
  ],
  [
    [57, '[N5B3]'],
    [136, '1.'],
    [157, 'A volume of 3 litres or more; or'],
  ],
  [
    [136, '2.'],
    [157, 'A lid of silver:'],
  ],
  [[157, '_Technical Notes:_']],
  [
    [157, '_1._'],
    [179, '_A lid closes a pot._'],
  ],
  [
    [157, '_2._'],
    [179, '_Silver shines,_'],
  ],
  [[179, '_even at night._']],
  [
    [136, '_Note:_'],
    [179, '_9A901.a. does not control any of the following:_'],
  ],
  [
    [57, '_[A]_'],
    [179, '_a._'],
    [201, '_Toy pots;_'],
  ],
  [[201, '_Technical Note:_']],
  [[201, '_Toy pots hold no tea._']],
  [
    [179, '_b._'],
    [201, '_Painted pots having both:_'],
  ],
  [
    [201, '_1._'],
    [222, '_Roses; and_'],
  ],
  [
    [201, '_2._'],
    [222, '_Ribbons._'],
  ],
  [
    [57, '[T1.1]'],
    [114, 'b'],
    [136, 'Pots named in [two or]^1 more'],
  ],
  [[136, 'b. or c. of the tea book;']],
  [
    [114, 'c.'],
    [136, 'Not used.'],
  ],
  [
    [57, '9A902'],
    [114, 'a.'],
    [136, 'Cups;'],
  ],
];

function readList(lines: (category: number) => readonly PrintedLine[]) {
  const text = formatPages(printSmallList(lines));
  const result = readGbScl(text, 'tea.pdf');
  const marks = findMarks(text, 'tea.pdf');
  if (!result.ok || !marks.ok) throw new Error(result.issues.map((i) => `${i.code} ${i.message}`).join('\n'));
  const texts = new Map(result.value.provisions.map((p) => [p.code, p.text]));
  const kinds = new Map(result.value.provisions.map((p) => [p.code, p.kind]));
  return { provisions: result.value.provisions, texts, kinds, issues: result.issues, marks: marks.value };
}

describe('readGbScl', () => {
  const { provisions, texts, kinds, marks } = readList((n) => (n === 9 ? TEAPOTS : []));

  it.each([
    ['an entry over two lines, broken at a hyphen', '9A901', 'Teapots and low-slung pots, as follows:'],
    ['a paragraph by column and label', '9A901.a.1', 'A volume of 3 litres or more; or'],
    ['a label without its dot', '9A901.b', 'Pots named in [two or] more b. or c. of the tea book;'],
    ['a pointer', '9A901#nb', 'SEE ALSO 9A902'],
    ['a list inside a note', '9A901.a.2#technical-notes.2', 'Silver shines, even at night.'],
    ['a note in its column', '9A901.a#note', '9A901.a. does not control any of the following:'],
    ['a list that goes on behind a note among its elements', '9A901.a#note.b', 'Painted pots having both:'],
    ['a list inside a list of a note', '9A901.a#note.b.2', 'Ribbons.'],
    ['a note inside a note', '9A901.a#technical-note', 'Toy pots hold no tea.'],
    ['a place that is not used', '9A901.c', 'Not used.'],
    ['a first paragraph on the line of the code', '9A902.a', 'Cups;'],
    ['the military list', 'ML22.a', 'Long ladles;'],
    ['the national list', 'PL9901.b', 'Silent kettles.'],
    ['a heading', '9A', 'Pots'],
  ])('reads %s', (_, code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it('tells entries, paragraphs, notes and headings apart', () => {
    expect(
      ['9A901', '9A901.a', '9A901.a#note', '9A901.a#note.b', '9A', 'Category9', 'PL-Hot', 'ML1'].map((c) =>
        kinds.get(c),
      ),
    ).toEqual(['item', 'paragraph', 'note', 'paragraph', 'heading', 'heading', 'heading', 'item']);
  });

  it('gives each code once, a parent before its children', () => {
    const seen = new Set<string>();
    for (const { code, parent, kind } of provisions) {
      expect(seen.has(code)).toBe(false);
      expect(parent).toBe(kind === 'item' || kind === 'heading' ? '' : parentOfCode(code));
      expect(parent === '' || seen.has(parent)).toBe(true);
      seen.add(code);
    }
  });

  it('attaches each mark to what it stands beside, stacks to the first line', () => {
    expect(marks.map(({ code, mark }) => `${code} ${mark}`)).toEqual([
      'ML22.a M1A*',
      'ML22.a M2A',
      '9A901 W',
      '9A901 M9A6*',
      '9A901.a.1 N5B3',
      '9A901.a#note.a A',
      '9A901.b T1.1',
    ]);
  });

  it('says where it read', () => {
    expect(provisions.find((p) => p.code === '9A901.a')?.at).toBe('page 14 y 165');
  });
});

describe('readGbScl over pages', () => {
  const pages = printSmallList((n) =>
    n === 8
      ? [
          [
            [57, '8A901'],
            [114, 'Tea trays:'],
          ],
          [
            [114, 'a.'],
            [136, 'Round:'],
          ],
          [
            [136, '1.'],
            [157, 'Small;'],
          ],
        ]
      : [],
  );
  const next = printPage('CAT8.docx Tea things [Page 2 of 2]', [
    [
      [57, '8A901'],
      [114, 'a.'],
    ],
    [
      [57, '[WS]'],
      [136, '2.'],
      [157, 'Large;'],
    ],
    [
      [114, 'b.'],
      [136, 'Square.'],
    ],
  ]);
  const whole = [...pages.slice(0, 13), next, ...pages.slice(13)];
  const text = formatPages(whole).replace('CAT8.docx Tea things [Page 1 of 1]', 'CAT8.docx Tea things [Page 1 of 2]');

  it('takes the repeated place for no paragraph', () => {
    const result = readGbScl(text, 'tea.pdf');
    const codes = result.ok ? result.value.provisions.map((p) => p.code) : [];
    expect(codes.filter((code) => code.startsWith('8A901'))).toEqual([
      '8A901',
      '8A901.a',
      '8A901.a.1',
      '8A901.a.2',
      '8A901.b',
    ]);
    expect(result.issues.map((i) => i.code)).not.toContain('context-differs');
  });

  it('warns where the repeated place is another than the one read', () => {
    const other = text.replace('"a."],[57,81.8', '"c."],[57,81.8');
    expect(readGbScl(other, 'tea.pdf').issues.map((i) => i.code)).toContain('context-differs');
  });
});

describe('readGbScl on bad input', () => {
  const pages = printSmallList();
  const whole = formatPages(pages);
  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', whole.slice(0, 2000)],
    ['foreign-file', '{"a": 1}'],
    ['foreign-file', whole.replace('UK Strategic', 'A Neighbour’s')],
    ['incomplete-file', formatPages(pages.toSpliced(6, 1))],
    ['incomplete-file', formatPages(pages.slice(0, 9))],
    ['incomplete-file', formatPages([...pages.slice(0, 2), ...pages.slice(3)])],
    ['incomplete-file', formatPages([...pages.slice(0, 4), ...pages.slice(4).toReversed()])],
    ['incomplete-file', whole.replace('ML7', 'XX7')],
  ])('%s', (code, text) => {
    const result = readGbScl(text, 'bad.pdf');
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue?.severity).toBe('error');
    expect(issue?.at).toContain('bad.pdf');
    expect(issue?.hint).not.toBe('');
  });

  it('warns of pages that it leaves out', () => {
    expect(readGbScl(whole, 'tea.pdf').issues.map((i) => i.code)).toContain('part-left-out');
  });

  it('neither throws nor hangs on 500 damaged files', () => {
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const text = formatPages(printSmallList((n) => (n === 9 ? TEAPOTS : [])));
    const damage = [
      () => text.slice(0, random(text.length)),
      () => text.slice(0, random(text.length)) + String.fromCharCode(random(256)) + text.slice(random(text.length)),
      () => formatPages(printSmallList((n) => (n === 9 ? TEAPOTS : [])).toSorted(() => random(3) - 1)),
      () =>
        Array.from({ length: 20 }, () => random(text.length)).reduce(
          (s, at) => s.slice(0, at) + String.fromCharCode(32 + random(95)) + s.slice(at + 1),
          text,
        ),
      () => formatPages(printSmallList(() => TEAPOTS.toSorted(() => random(3) - 1))),
      () => text.replaceAll(/\[(\d+),/g, (_, x: string) => `[${Number(x) + random(40) - 20},`),
    ];
    const outcomes = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const result = readGbScl((damage[n % damage.length] ?? damage[0])?.() ?? '', 'bad.pdf');
      outcomes.add(result.ok ? 'read' : (result.issues[0]?.code ?? ''));
      if (!result.ok) expect(result.issues.some((i) => i.severity === 'error')).toBe(true);
    }
    expect(outcomes.size).toBeGreaterThan(3);
  }, 20_000);
});

describe.skipIf(!existsSync(SOURCE))('readGbScl on the official file (needs ../shared/sources)', () => {
  it('reads all entries and attaches every mark', async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), SOURCE);
    if (!text.ok) throw new Error(text.issues[0]?.message);
    const result = readGbScl(text.value, SOURCE);
    const marks = findMarks(text.value, SOURCE);
    if (!result.ok || !marks.ok) throw new Error(result.issues[0]?.message);
    const items = result.value.provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(items.filter((code) => /^\d[A-E]\d{3}$/.test(code))).toHaveLength(384);
    expect(items.filter((code) => code.startsWith('ML'))).toHaveLength(22);
    expect(items.filter((code) => code.startsWith('PL'))).toHaveLength(12);
    const codes = new Set(result.value.provisions.map((p) => p.code));
    expect(codes.size).toBe(result.value.provisions.length);
    expect(codes.has('3A001.a.5.a.1')).toBe(true);
    expect(marks.value.filter(({ code }) => /^\d/.test(code)).length).toBeGreaterThan(1020);
    expect(marks.value.filter(({ code }) => !codes.has(code))).toEqual([]);
    expect(result.issues.filter((i) => i.code === 'context-differs')).toEqual([]);
  }, 60_000);
});
