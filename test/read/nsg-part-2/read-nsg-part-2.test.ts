import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import type { RawList } from '../../../src/model/raw.ts';
import { readNsgPart2 } from '../../../src/read/nsg-part-2/read-nsg-part-2.ts';
import { formatPages, printAnnex, printPage } from './small-annex.ts';
import type { PrintedLine } from './small-annex.ts';

const SOURCE = '../shared/sources/nsg/nsg-part-2-2022-06.pdf';

const KITES: PrintedLine[] = [
  [
    [58, '1.A.1.'],
    [112, 'Kites, as'],
  ],
  [[112, 'follows:']],
  [
    [112, '_N.B.:_'],
    [148, '_For strings see elsewhere._'],
  ],
  [
    [112, 'a.'],
    [130, 'Kites having either of the following:'],
  ],
  [
    [130, '1.'],
    [148, 'A tail of 3 m or more;'],
  ],
  [[148, 'or']],
  [
    [130, '2.'],
    [148, 'a.'],
    [166, 'A cord of silk; and'],
  ],
  [
    [148, 'b.'],
    [166, 'A cord of wool and'],
  ],
  [[130, 'of linen;']],
  [
    [112, 'Note:'],
    [148, 'Item 1.A.1.a. does not control the following:'],
  ],
  [
    [148, 'a.'],
    [166, 'Toy kites;'],
  ],
  [
    [148, 'b.'],
    [166, 'Paper kites.'],
  ],
  [
    [121, 'b.'],
    [139, 'Balloons having all of the following:'],
  ],
  [
    [130, '1.'],
    [148, 'A basket; and'],
  ],
  [
    [130, '2.'],
    [148, 'A flame.'],
  ],
  [
    [121, '_Technical Notes: 1._'],
    [220, '_In Item 1.A.1. a kite flies:_'],
  ],
  [
    [220, '_(a)_'],
    [240, '_upwards; or_'],
  ],
  [
    [220, '_(b)_'],
    [240, '_downwards._'],
  ],
  [
    [202, '_2._'],
    [220, '_Baskets hang._'],
  ],
  [
    [58, '1.A.2'],
    [112, '_[No longer used – since 1 May 1999]_'],
  ],
];

const SMALL = formatPages(printAnnex(KITES));
const read = (text: string) => readNsgPart2(text, 'small.pdf');

function requireList(text: string): RawList {
  const result = read(text);
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.at} ${i.message} ${i.value ?? ''}`).join('\n'));
  return result.value;
}

describe('readNsgPart2', () => {
  const { provisions } = requireList(SMALL);
  const texts = new Map(provisions.map((p) => [p.code, p.text]));

  it.each([
    ['a general note', 'GeneralNote.1', 'Old kites are kites.'],
    ['a chapter', 'Chapter1', 'KITES OF KIND 1'],
    ['a group without items, on a page with the narrow margin', '2.B', 'STRINGS None.'],
    ['an item', '1.A.1', 'Kites, as follows:'],
    ['a pointer', '1.A.1#nb', 'For strings see elsewhere.'],
    ['a joint on a row of its own', '1.A.1.a.1', 'A tail of 3 m or more; or'],
    ['two labels on a row', '1.A.1.a.2.a', 'A cord of silk; and'],
    ['a sentence that goes on too far left', '1.A.1.a.2.b', 'A cord of wool and of linen;'],
    ['a note on the paragraph above, with its list', '1.A.1.a#note.b', 'Paper kites.'],
    ['a paragraph printed off its column', '1.A.1.b', 'Balloons having all of the following:'],
    ['… and those below', '1.A.1.b.2', 'A flame.'],
    ['technical notes off their column', '1.A.1#technical-notes.1', 'In Item 1.A.1. a kite flies:'],
    ['… and their list', '1.A.1#technical-notes.1.b', 'downwards.'],
    ['… and the second of them', '1.A.1#technical-notes.2', 'Baskets hang.'],
    ['an item that is used no longer', '1.A.2', '[No longer used – since 1 May 1999]'],
  ])('files %s', (_, code, text) => {
    expect(texts.get(code)).toBe(text);
  });

  it('warns only of the parts that it leaves out', () => {
    expect(read(SMALL).issues.map((i) => [i.code, i.severity])).toEqual([['part-left-out', 'warning']]);
    expect(JSON.stringify(provisions)).not.toContain('Guidelines');
  });

  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', SMALL.slice(0, 900)],
    ['foreign-file', SMALL.replaceAll('Part 2', 'Part 3')],
    ['incomplete-file', formatPages(printAnnex(KITES).slice(0, -1))],
    ['incomplete-file', formatPages(printAnnex(KITES).toSpliced(3, 1))],
    ['incomplete-file', formatPages(printAnnex(KITES.slice(-1)))],
    ['incomplete-file', formatPages(printAnnex(KITES, [printPage('1-3', [])]))],
    [
      'unread-text',
      formatPages(
        printAnnex([
          ...KITES,
          [
            [58, '1.A.2.'],
            [112, 'Kites again.'],
          ],
        ]),
      ),
    ],
  ])('refuses: %s', (code, text) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    const issue = result.issues.find((i) => i.code === code);
    expect(issue).toMatchObject({ severity: 'error', at: expect.stringContaining('small.pdf') as string });
    expect(issue?.hint).not.toBe('');
  });

  it('answers 500 damaged files with issues or a whole list', () => {
    const random = startRandom(20_261_123);
    let refused = 0;
    for (let n = 0; n < 500; n += 1) {
      const result = read(damage(SMALL, random));
      if (!result.ok) {
        refused += 1;
        expect(result.issues.some((i) => i.severity === 'error')).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(500);
  });
});

/** Numbers from 0 to below 1, the same for the same seed. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text cut, with two runs exchanged, or with characters changed. */
function damage(text: string, random: () => number): string {
  const at = () => Math.floor(random() * text.length);
  const way = random();
  if (way < 0.25) return text.slice(0, at());
  if (way < 0.6) {
    const runs = text.split(/(?<=\]),(?=\[)/);
    const [a, b] = [Math.floor(random() * runs.length), Math.floor(random() * runs.length)];
    return runs.map((run, n) => (n === a ? runs[b] : n === b ? runs[a] : run)).join(',');
  }
  const place = at();
  return `${text.slice(0, place)}${String.fromCharCode(32 + random() * 95)}${text.slice(place + 1)}`;
}

describe.skipIf(!existsSync(SOURCE))('readNsgPart2 on the official file (needs ../shared/sources)', () => {
  let list: RawList;
  let pages: { items: [number, number, number, number, number, string][] }[];
  beforeAll(async () => {
    const text = await readPdfText(readFileSync(SOURCE), 'nsg-part-2.pdf');
    if (!text.ok) throw new Error('unreadable');
    list = requireList(text.value);
    ({ pages } = JSON.parse(text.value) as { pages: typeof pages });
  }, 60_000);

  it('finds the items of the contents', () => {
    const contents = pages.slice(12, 18).flatMap((p) => p.items.map((i) => i[5]));
    const wanted = contents.flatMap((run) => /^(\d\.[A-E]\.\d+)\.?\s*$/.exec(run)?.[1] ?? []);
    const items = list.provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    expect(new Set(items)).toEqual(new Set(wanted));
    expect(items).toHaveLength(87);
  });

  it('skips no label, and gives none twice', () => {
    const codes = list.provisions.filter((p) => !p.code.includes('#')).map((p) => p.code);
    expect(codes.filter((code) => /-\d+$/.test(code))).toEqual([]);
    const known = new Set(codes);
    const before = (label: string) =>
      /\d/.test(label) ? String(Number(label) - 1) : String.fromCharCode(label.charCodeAt(0) - 1);
    const gaps = codes.filter((code) => {
      const [, above = '', label = ''] = /^(\d\.[A-E]\.\d+.*)\.([a-z]|\d+)$/.exec(code) ?? [];
      return above !== '' && label !== 'a' && label !== '1' && !known.has(`${above}.${before(label)}`);
    });
    expect(gaps).toEqual([]);
  });

  it.each([
    ['6.A.5.b.2', '3 x 10^9'],
    ['1.B.7.d.2', '1473 K'],
    ['1.B.3#note-2', '1.B.3.'],
    ['3.A.9#technical-notes.3.e', 'hexafluoropropylene'],
    ['2.C.19', '^244Cm'],
    ['6.C.1.m', '229176-04-9'],
  ])('%s holds %s', (code, words) => {
    expect(list.provisions.find((p) => p.code === code)?.text).toContain(words);
  });
});
