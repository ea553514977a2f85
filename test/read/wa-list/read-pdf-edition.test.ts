import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import type { RawList } from '../../../src/model/raw.ts';
import { readPdfEdition } from '../../../src/read/wa-list/read-pdf-edition.ts';
import type { PrintedLine } from '../gb-scl/small-list.ts';
import { formatPages, printPage, printSmallList } from './small-list.ts';

const SOURCE = '../shared/sources/wa/wa-list-2025-corr.pdf';

const KITES: PrintedLine[] = [
  [
    [90, '6.'],
    [107, 'A.'],
    [125, 'SYSTEMS, EQUIPMENT AND COMPONENTS'],
  ],
  [
    [124, '_Note 1_'],
    [163, '_6.A. counts flying kites only._'],
  ],
  [[107, 'KITES, FLYING']],
  [
    [90, '6.'],
    [107, 'A. 1.'],
    [146, 'Kites and low-'],
  ],
  [[146, 'slung balloons, as follows:']],
  [
    [149, 'a.'],
    [169, 'Kites having any of the following:'],
  ],
  [
    [169, '1.'],
    [193, 'A tail of 3 m or more; or'],
  ],
  [
    [90, '6.'],
    [107, 'A.'],
    [125, '1.'],
    [149, 'a.'],
    [169, '2.'],
    [193, 'A cord of silk;'],
  ],
  [
    [169, '_Note_'],
    [209, '_6.A.1.a. does not apply to any of the following:_'],
  ],
  [
    [209, '_a._'],
    [230, '_Toy kites having both:_'],
  ],
  [
    [230, '_1._'],
    [252, '_Paper wings; and_'],
  ],
  [[169, '_Note cont._']],
  [
    [209, '_a._'],
    [230, '_2._'],
    [252, '_Wooden spars._'],
  ],
  [[169, '_Technical Note_']],
  [[169, '_For the purposes of 6.A.1.a.1., a tail trails._']],
  [
    [149, 'b.'],
    [169, 'Not used since 2025'],
  ],
  [
    [149, 'c.'],
    [169, 'Balloons:'],
  ],
  [
    [149, 'c.'],
    [169, '1.'],
    [193, 'Red.'],
  ],
  [
    [125, '2.'],
    [146, 'Ropes.'],
  ],
  [
    [146, '_N.B.1._'],
    [186, '_See ML4._'],
  ],
];

const ANNEX: PrintedLine[] = [
  [[278, 'ANNEX']],
  [
    [104, '1.'],
    [125, 'Glue;'],
  ],
  [
    [104, '2.'],
    [125, 'Paste, as follows:'],
  ],
  [
    [125, 'a.'],
    [147, 'Wet.'],
  ],
];

const SMALL = {
  general: [[[212, '*GENERAL TECHNOLOGY NOTE*']], [[90, 'Know-how of kites stays free.']]] as PrintedLine[],
  categories: { '1': ANNEX, '6': KITES },
  sensitive: [
    [
      [90, '6.A.1.a.1. &'],
      [193, 'Kites...'],
    ],
    [[90, '6.A.1.a.2.']],
    [
      [90, '6.A.9.'],
      [193, 'Gliders of every kind.'],
    ],
  ] as PrintedLine[],
  verySensitive: [
    [
      [90, '6.A.1.a.1.'],
      [193, 'Kites with a tail of 9 m.'],
    ],
  ] as PrintedLine[],
  munitions: [
    [
      [86, 'ML22. a.'],
      [141, 'Large ones;'],
    ],
    [[141, '*']],
  ] as PrintedLine[],
  footnotes: [[[90, '* One state sees a reference list here.']]] as PrintedLine[],
};

describe('readPdfEdition', () => {
  const result = readPdfEdition(formatPages(printSmallList(SMALL)), 'kites.pdf');
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.code} ${i.message}`).join('\n'));
  const { provisions } = result.value;
  const find = (code: string) => provisions.find((p) => p.code === code);

  it.each([
    ['an item over two lines, broken at a hyphen', '6.A.1', 'Kites and low-slung balloons, as follows:'],
    ['a paragraph behind a path that is printed again', '6.A.1.a.2', 'A cord of silk;'],
    ['a path printed without its code', '6.A.1.c.1', 'Red.'],
    ['an item whose code is not printed again', '6.A.2', 'Ropes.'],
    ['a place that is not used', '6.A.1.b', 'Not used since 2025'],
    ['a note of a group', '6.A#note-1', '6.A. counts flying kites only.'],
    ['a note that goes on behind its repeated name', '6.A.1.a#note.a.2', 'Wooden spars.'],
    [
      'a note at the place of which it speaks',
      '6.A.1.a.1#technical-note',
      'For the purposes of 6.A.1.a.1., a tail trails.',
    ],
    ['a numbered pointer', '6.A.2#nb-1', 'See ML4.'],
    ['the annex of a category', '1.ANNEX.2.a', 'Wet.'],
    ['the munitions list', 'ML22.a', 'Large ones;'],
    ['a footnote', 'ML22#footnote', 'One state sees a reference list here.'],
    ['a general note', 'GTN', 'GENERAL TECHNOLOGY NOTE Know-how of kites stays free.'],
    ['a category', 'Category5-Part2', 'KITES AND "BALLOONS"'],
  ])('reads %s', (_, code, text) => {
    expect(find(code)?.text).toBe(text);
  });

  it('tells headings, items, paragraphs and notes apart', () => {
    const kinds = ['6.A', '6.A-KITES-FLYING', '6.A.1', '6.A.1.a', '6.A.1.a#note', '6.A.1.a#note.a', 'ML1'].map(
      (code) => `${find(code)?.kind} below ${find(code)?.parent || 'nothing'}`,
    );
    expect(kinds).toEqual([
      'heading below nothing',
      'heading below nothing',
      'item below nothing',
      'paragraph below 6.A.1',
      'note below 6.A.1.a',
      'paragraph below 6.A.1.a#note',
      'item below nothing',
    ]);
  });

  it('keeps the sensitive lists as marks and names places that are no more', () => {
    expect(find('6.A.1.a.1')?.marks).toEqual(['SL', 'VSL*']);
    expect(find('6.A.1.a.2')?.marks).toEqual(['SL']);
    expect(result.issues.find((i) => i.code === 'mark-without-provision')?.value).toBe('6.A.9');
  });

  it('warns of pages that it leaves out', () => {
    expect(result.issues.filter((i) => i.code === 'part-left-out').map((i) => i.value)).toContain('DEFINITIONS');
  });
});

describe('readPdfEdition on bad input', () => {
  const pages = printSmallList(SMALL);
  const whole = formatPages(pages);
  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', whole.slice(0, 2000)],
    ['foreign-file', '{"fonts": [], "pages": []}'],
    ['foreign-file', whole.replace('Wassenaar', 'Neighbourly')],
    ['incomplete-file', formatPages(pages.toSpliced(5, 1))],
    ['incomplete-file', formatPages(pages.slice(0, 9))],
    ['incomplete-file', formatPages([...pages.slice(0, 2), ...pages.slice(2).toReversed()])],
    ['incomplete-file', whole.replace('ML7.', 'XX7.')],
    ['incomplete-file', formatPages(pages.toSpliced(4, 1, printPage(5, 'CHAPTER ON TEA', [])))],
  ])('%s', (code, text) => {
    const read = readPdfEdition(text, 'bad.pdf');
    expect(read.ok).toBe(false);
    const issue = read.issues.find((i) => i.code === code);
    expect(issue?.severity).toBe('error');
    expect(issue?.at).toContain('bad.pdf');
    expect(issue?.hint).not.toBe('');
  });

  it('neither throws nor hangs on 500 damaged files', () => {
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const damage = [
      () => whole.slice(0, random(whole.length)),
      () => whole.slice(0, random(whole.length)) + String.fromCharCode(random(256)) + whole.slice(random(whole.length)),
      () => formatPages(pages.toSorted(() => random(3) - 1)),
      () =>
        Array.from({ length: 20 }, () => random(whole.length)).reduce(
          (s, at) => s.slice(0, at) + String.fromCharCode(32 + random(95)) + s.slice(at + 1),
          whole,
        ),
      () => formatPages(printSmallList({ ...SMALL, categories: { '6': KITES.toSorted(() => random(3) - 1) } })),
      () => whole.replaceAll(/\[(\d+),/g, (_, x: string) => `[${Number(x) + random(40) - 20},`),
    ];
    const outcomes = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const read = readPdfEdition((damage[n % damage.length] ?? damage[0])?.() ?? '', 'bad.pdf');
      outcomes.add(read.ok ? 'read' : (read.issues.find((i) => i.severity === 'error')?.code ?? 'none'));
    }
    expect(outcomes.has('none')).toBe(false);
    expect(outcomes.size).toBeGreaterThan(3);
  }, 20_000);
});

describe.skipIf(!existsSync(SOURCE))('readPdfEdition on the official file (needs ../shared/sources)', () => {
  let list: RawList;
  beforeAll(async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), SOURCE);
    const read = text.ok ? readPdfEdition(text.value, SOURCE) : text;
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.issues.filter((i) => i.code !== 'part-left-out')).toEqual([]);
    list = read.value;
  }, 60_000);

  it('reads all entries, each code once, a parent before its children', () => {
    const items = list.provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(items.filter((code) => code.startsWith('ML'))).toHaveLength(22);
    expect(items.filter((code) => /^\d\.[A-E]\.\d+$/.test(code))).toHaveLength(173);
    const seen = new Set(['']);
    for (const { code, parent } of list.provisions) {
      expect(seen.has(code)).toBe(false);
      expect(seen.has(parent)).toBe(true);
      seen.add(code);
    }
    expect(['3.A.1.a.5.a.1', 'ML7.b.3', '1.ANNEX.52', '6.A.1.a.1.a.2.b.4.c'].filter((c) => !seen.has(c))).toEqual([]);
  });

  it('skips no label', () => {
    const labels = new Map<string, string[]>();
    for (const { code, kind, parent } of list.provisions) {
      if (kind === 'paragraph') labels.set(parent, [...(labels.get(parent) ?? []), code.slice(parent.length + 1)]);
    }
    const gaps = [...labels].filter(([, [first]]) => first !== 'a' && first !== '1').map(([parent]) => parent);
    expect(gaps).toEqual([]);
  });

  it('marks what is sensitive and very sensitive', () => {
    const marks = list.provisions.flatMap((p) => p.marks ?? []);
    expect(marks.filter((mark) => mark.startsWith('SL')).length).toBeGreaterThan(90);
    expect(marks.filter((mark) => mark.startsWith('VSL')).length).toBeGreaterThan(35);
  });
});
