import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { parentOfCode } from '../../../src/read/codes.ts';
import { readInScomet } from '../../../src/read/in-scomet/read-in-scomet.ts';
import { formatPages, printPages, printSmallScomet } from './small-scomet.ts';
import type { PrintedLine } from './small-scomet.ts';

const SOURCE = '../shared/sources/in/scomet-2024-09-02.pdf';

const TEAPOTS: PrintedLine[] = [
  [
    [63, '8A301'],
    [119, 'Teapots as follows:'],
  ],
  [
    [122, 'a.'],
    [143, 'Pots having any of the following:'],
  ],
  [
    [166, '1.'],
    [207, 'A volume of 3 litres or more; or'],
  ],
  [
    [166, '2.'],
    [207, 'A lid of silver;'],
  ],
  [
    [143, '_Note_'],
    [182, '_8A301.a.2 does not apply to any of the following:_'],
  ],
  [
    [180, '_a._'],
    [200, '_Toy pots; or_'],
  ],
  [
    [180, '_b._'],
    [200, '_Pots of glass._'],
  ],
  [
    [63, '8A301'],
    [122, 'a.'],
    [143, '3.'],
    [166, 'Having a spout of more than 10 cm;'],
  ],
  [
    [63, '8A301'],
    [122, 'b.'],
    [143, 'Lids 1 m wide;8A302'],
    [260, 'Cups.'],
  ],
];
const CHEMICALS: PrintedLine[] = [
  [
    [50, '*Sl. No*'],
    [87, '*SCOMET*'],
    [137, '*Name of Chemical*'],
    [400, '*CAS*'],
  ],
  [
    [51, '1'],
    [87, '1D001'],
    [137, 'Sugar, finely'],
    [400, '(57-50-1)'],
  ],
  [[137, 'powdered']],
  [
    [51, '2'],
    [87, '1D002'],
    [137, 'Vanillin'],
    [400, '(121-33-5)'],
  ],
];

const LIST = formatPages(printPages(printSmallScomet({ '8A3': TEAPOTS, '1D': CHEMICALS })));

describe('readInScomet', () => {
  const read = readInScomet(LIST, 'small.pdf');
  const texts = new Map(read.ok ? read.value.provisions.map((p) => [p.code, p.text]) : []);

  it('reads entries, paragraphs and notes in their places', () => {
    expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(texts.get('8A301')).toBe('Teapots as follows:');
    expect(texts.get('8A301.a.1')).toBe('A volume of 3 litres or more; or');
    expect(texts.get('8A301.a.2#note.b')).toBe('Pots of glass.');
    expect(texts.get('8A301.a.3')).toBe('Having a spout of more than 10 cm;');
    expect(texts.get('8A301.b')).toBe('Lids 1 m wide;');
    expect(texts.get('8A302')).toBe('Cups.');
  });

  it('reads tables of chemicals column by column', () => {
    expect(texts.get('1D001')).toBe('Sugar, finely powdered (57-50-1)');
    expect(texts.get('1D002')).toBe('Vanillin (121-33-5)');
  });

  it('says which pages it leaves out', () => {
    expect(read.issues.map((issue) => issue.code)).toEqual(['part-left-out', 'part-left-out']);
  });

  it('refuses what is not the list, or not whole', () => {
    const codeOf = (text: string) => readInScomet(text, 'f.pdf').issues.find((i) => i.severity === 'error')?.code;
    expect(codeOf('')).toBe('empty-file');
    expect(codeOf('%PDF-1.7 …')).toBe('not-text');
    expect(codeOf(LIST.slice(0, 900))).toBe('not-well-formed');
    expect(codeOf(LIST.replaceAll('SCOMET', 'DINNER'))).toBe('foreign-file');
    const pages = printPages(printSmallScomet({}));
    expect(codeOf(formatPages(pages.slice(0, -1)))).toBe('incomplete-file');
  });
});

describe('readInScomet with mutated files', () => {
  it('gives issues or a read, never a crash', () => {
    let state = 20261123;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    const mutate = (text: string, n: number): string => {
      const at = random(text.length);
      const to = Math.min(text.length, at + random(400));
      if (n % 4 === 0) return text.slice(0, at);
      if (n % 4 === 1) return text.slice(0, at) + text.slice(to);
      if (n % 4 === 2) return text.slice(0, at) + String.fromCharCode(32 + random(90)) + text.slice(at + 1);
      const pages = printPages(printSmallScomet({ '8A3': TEAPOTS, '1D': CHEMICALS }));
      return formatPages(pages.toSorted(() => random(3) - 1).slice(random(3)));
    };
    for (let n = 0; n < 500; n += 1) {
      const read = readInScomet(mutate(LIST, n), 'mutated.pdf');
      expect(read.ok || read.issues.some((issue) => issue.severity === 'error')).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(SOURCE))('readInScomet with the official file (needs ../shared/sources)', () => {
  it('finds every entry, each below one that is there, with powers and full paths', { timeout: 60_000 }, async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), 'scomet.pdf');
    const read = readInScomet(text.ok ? text.value : '', 'scomet.pdf');
    expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    const provisions = read.ok ? read.value.provisions : [];
    const texts = new Map(provisions.map((p) => [p.code, p.text]));
    expect(provisions.filter((p) => p.kind === 'item')).toHaveLength(706);
    expect(texts.size).toBe(provisions.length);
    expect(provisions.filter((p) => p.parent !== '' && !texts.has(p.parent))).toEqual([]);
    expect(provisions.filter((p) => p.kind === 'paragraph' && p.parent !== parentOfCode(p.code))).toEqual([]);
    expect(texts.get('8A301.a.1.a')).toContain('10^3 Gy');
    expect(texts.get('8A301.a.5.b.2.a.1')).toContain('9 ns');
    expect(texts.get('8A605.b.6.c.1.e')).toContain('2 J per pulse');
    expect(texts.get('2A001')).toContain('anthracis');
  });
});
