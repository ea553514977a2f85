import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { readMtcrAnnex } from '../../../src/read/mtcr-annex/read-mtcr-annex.ts';
import type { PrintedLine } from '../gb-scl/small-list.ts';
import { formatPages, printSmallAnnex } from './small-annex.ts';

const SOURCE = '../shared/sources/mtcr/mtcr-annex-2021-10-08.pdf';

const KITES: PrintedLine[] = [
  [
    [57, '6.A.'],
    [99, 'EQUIPMENT'],
  ],
  [[57, '6.A.1.Kites and low-']],
  [[99, 'slung balloons, as follows:']],
  [[99, 'a. Kites having any of the following:']],
  [[113, '1. A tail of 3 m or']],
  [[113, 'more; or']],
  [[113, '2. A cord of:']],
  [
    [148, 'i.'],
    [169, 'Silk;'],
  ],
  [
    [144, 'ii.'],
    [169, 'Hemp;'],
  ],
  [[113, 'Technical Notes:']],
  [[113, '1. A tail trails behind']],
  [[128, 'the kite.']],
  [[113, '2. A cord holds.']],
  [[99, 'b. Balloons.']],
  [[99, 'Notes:']],
  [[99, '1. Item 6.A.1.a. does not control:']],
  [[113, 'a. Toy kites;']],
  [[113, 'b. Paper kites.']],
  [[99, '2. Balloons may fly.']],
  [[57, 'Note:']],
  [[57, 'All of 6.A. may be flown.']],
  [[57, '6.B.']],
  [[99, 'None.']],
  [
    [57, '6.E.'],
    [99, 'TECHNOLOGY'],
  ],
  [[57, '6.E.1 Know-how of kites.']],
  [[57, 'Note:']],
  [[57, 'Item 6 is for fun.']],
];

describe('readMtcrAnnex', () => {
  const result = readMtcrAnnex(formatPages(printSmallAnnex({ 6: KITES })), 'kites.pdf');
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.code} ${i.message}`).join('\n'));
  const { provisions } = result.value;
  const find = (code: string) => provisions.find((p) => p.code === code);

  it.each([
    ['an item glued to its code', '6.A.1', 'Kites and low-slung balloons, as follows:'],
    ['words that go on without a sign', '6.A.1.a.1', 'A tail of 3 m or more; or'],
    ['a list in Roman figures', '6.A.1.a.2.ii', 'Hemp;'],
    ['a list of notes in the column of paragraphs', '6.A.1.a#technical-notes.1', 'A tail trails behind the kite.'],
    ['a paragraph behind notes', '6.A.1.b', 'Balloons.'],
    ['one of several notes, where it speaks of', '6.A.1.a#note-1', 'Item 6.A.1.a. does not control:'],
    ['its list', '6.A.1.a#note-1.b', 'Paper kites.'],
    ['the other', '6.A.1#note-2', 'Balloons may fly.'],
    ['a note of a group', '6.A#note', 'All of 6.A. may be flown.'],
    ['a group without items', '6.B', 'None.'],
    ['a note behind the last group', 'Item6#note', 'Item 6 is for fun.'],
    ['a title', 'Item3', 'KITES'],
    ['an item of the Annex that is reserved', 'Item5', 'RESERVED FOR KITES'],
  ])('reads %s', (_, code, text) => {
    expect(find(code)?.text).toBe(text);
  });

  it('marks items with their category, and nothing else', () => {
    expect(find('6.A.1')?.marks).toEqual(['II']);
    expect(provisions.filter((p) => p.marks).map((p) => p.kind)).toEqual(['item', 'item']);
    expect(find('6.A.1.a.2.ii')?.parent).toBe('6.A.1.a.2');
  });

  it('warns of pages that it leaves out', () => {
    expect(result.issues.map((i) => `${i.code} ${i.value}`)).toEqual([
      'part-left-out ',
      'part-left-out INTRODUCTION, DEFINITIONS',
      'part-left-out TABLE OF CONVERSIONS',
    ]);
  });
});

describe('readMtcrAnnex on bad input', () => {
  const pages = printSmallAnnex({ 6: KITES });
  const whole = formatPages(pages);
  it.each([
    ['empty-file', ''],
    ['not-text', '%PDF-1.7'],
    ['not-well-formed', whole.slice(0, 2000)],
    ['foreign-file', whole.replace('MISSILE', 'KITE')],
    ['incomplete-file', formatPages(pages.toSpliced(5, 1))],
    ['incomplete-file', formatPages(pages.slice(0, 9))],
    ['incomplete-file', formatPages([...pages.slice(0, 2), ...pages.slice(2).toReversed()])],
  ])('%s', (code, text) => {
    const read = readMtcrAnnex(text, 'bad.pdf');
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
      () => formatPages(printSmallAnnex({ 6: KITES.toSorted(() => random(3) - 1) })),
      () => whole.replaceAll(/\[(\d+),/g, (_, x: string) => `[${Number(x) + random(40) - 20},`),
    ];
    const outcomes = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const read = readMtcrAnnex((damage[n % damage.length] ?? damage[0])?.() ?? '', 'bad.pdf');
      outcomes.add(read.ok ? 'read' : (read.issues.find((i) => i.severity === 'error')?.code ?? 'none'));
    }
    expect(outcomes.has('none')).toBe(false);
    expect(outcomes.size).toBeGreaterThan(2);
  }, 20_000);
});

describe.skipIf(!existsSync(SOURCE))('readMtcrAnnex on the official file (needs ../shared/sources)', () => {
  it('reads the items of the table of contents', async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), SOURCE);
    const read = text.ok ? readMtcrAnnex(text.value, SOURCE) : text;
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.issues.filter((i) => i.code !== 'part-left-out')).toEqual([]);
    const { provisions } = read.value;
    const items = provisions.filter((p) => p.kind === 'item');
    expect(items).toHaveLength(146);
    expect(items.filter((p) => p.marks?.[0] === 'I').map((p) => p.code.split('.')[0])).not.toContain('3');
    const seen = new Set(['']);
    for (const { code, parent } of provisions) {
      expect(seen.has(code)).toBe(false);
      expect(seen.has(parent)).toBe(true);
      seen.add(code);
    }
    expect(
      ['2.A.1.c.2', '4.C.6.c.2.o', '6.C.7.c.2.iii', '19.A.3.b.2', 'Item9#note'].filter((c) => !seen.has(c)),
    ).toEqual([]);
  }, 30_000);
});
