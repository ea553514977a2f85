import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { parentOfCode } from '../../../src/read/codes.ts';
import { readNoListIi } from '../../../src/read/no-list-ii/read-no-list-ii.ts';
import { formatPages, printPages, printSmallList } from './small-list-ii.ts';
import type { PrintedLine } from './small-list-ii.ts';

const SOURCE = '../shared/sources/no/list-ii.pdf';
const SECOND_WITNESS = '../shared/sources/no/list-ii.txt';

const TEAPOTS: PrintedLine[] = [
  [
    [71, '3A001'],
    [113, 'Teapots as follows:'],
  ],
  [
    [113, 'a.'],
    [142, 'Pots having any of the following:'],
  ],
  [
    [142, '1.'],
    [170, 'A volume of 2,5 litres or more; or'],
  ],
  [
    [71, '3A001.a.'],
    [142, 'continued'],
  ],
  [
    [142, '2.'],
    [170, 'A lid of silver;'],
  ],
  [
    [142, '_Note:_'],
    [170, '_3A001.a. does not control toys._'],
  ],
  [
    [113, 'b.'],
    [142, 'Lids.'],
  ],
];

const LIST = formatPages(printPages(printSmallList(TEAPOTS)));

describe('readNoListIi', () => {
  const read = readNoListIi(LIST, 'small.pdf');
  const texts = new Map(read.ok ? read.value.provisions.map((p) => [p.code, p.text]) : []);

  it('reads entries, paragraphs and notes in their places', () => {
    expect(read.issues.map((issue) => issue.code)).toEqual(['part-left-out', 'part-left-out']);
    expect([...texts].filter(([code]) => code.startsWith('3A001'))).toEqual([
      ['3A001', 'Teapots as follows:'],
      ['3A001.a', 'Pots having any of the following:'],
      ['3A001.a.1', 'A volume of 2,5 litres or more; or'],
      ['3A001.a.2', 'A lid of silver;'],
      ['3A001.a#note', '3A001.a. does not control toys.'],
      ['3A001.b', 'Lids.'],
    ]);
  });

  it('refuses what is not the list, or not whole', () => {
    const codeOf = (text: string) => readNoListIi(text, 'f.pdf').issues.find((i) => i.severity === 'error')?.code;
    expect(codeOf('')).toBe('empty-file');
    expect(codeOf('%PDF-1.7 …')).toBe('not-text');
    expect(codeOf(LIST.slice(0, 900))).toBe('not-well-formed');
    expect(codeOf(LIST.replaceAll('Liste II', 'Liste III'))).toBe('foreign-file');
    const pages = printPages(printSmallList(TEAPOTS));
    expect(codeOf(formatPages(pages.slice(0, 1)))).toBe('incomplete-file');
    expect(codeOf(formatPages([...pages.slice(0, 1), ...pages.slice(1).toReversed()]))).toBe('incomplete-file');
  });
});

describe('readNoListIi with mutated files', () => {
  it('gives issues or a read, never a crash', () => {
    let state = 20261123;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    const mutate = (text: string, n: number): string => {
      const at = random(text.length);
      if (n % 4 === 0) return text.slice(0, at);
      if (n % 4 === 1) return text.slice(0, at) + text.slice(Math.min(text.length, at + random(400)));
      if (n % 4 === 2) return text.slice(0, at) + String.fromCharCode(32 + random(90)) + text.slice(at + 1);
      return formatPages(
        printPages(printSmallList(TEAPOTS))
          .toSorted(() => random(3) - 1)
          .slice(random(2)),
      );
    };
    for (let n = 0; n < 500; n += 1) {
      const read = readNoListIi(mutate(LIST, n), 'mutated.pdf');
      expect(read.ok || read.issues.some((issue) => issue.severity === 'error')).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(SOURCE))('readNoListIi with the official file (needs ../shared/sources)', () => {
  it('finds the entries of the second witness, each place below one that is there', { timeout: 60_000 }, async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), 'list-ii.pdf');
    const read = readNoListIi(text.ok ? text.value : '', 'list-ii.pdf');
    expect(read.issues.map((issue) => issue.code)).toEqual(['part-left-out', 'part-left-out']);
    const provisions = read.ok ? read.value.provisions : [];
    const texts = new Map(provisions.map((p) => [p.code, p.text]));
    const items = provisions.filter((p) => p.kind === 'item').map((p) => p.code);
    const witness = new Set(readFileSync(SECOND_WITNESS, 'utf8').match(/^\d[A-E]\d{3}\b/gm));
    expect(items.toSorted()).toEqual([...witness].toSorted());
    expect(items).toHaveLength(366);
    expect(texts.size).toBe(provisions.length);
    expect(provisions.filter((p) => p.parent !== '' && !texts.has(p.parent))).toEqual([]);
    expect(provisions.filter((p) => p.kind === 'paragraph' && p.parent !== parentOfCode(p.code))).toEqual([]);
    expect(texts.get('3A001.a.1.c')).toContain('10^13 n/cm^2');
    expect(texts.get('3C005.b')).toContain('10 000 ohm-cm');
  });
});
