import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { readChGkv } from '../../../src/read/ch-gkv/read-ch-gkv.ts';
import { formatPages, printPages, printSmallList } from './small-gkv.ts';
import type { PrintedLine } from './small-gkv.ts';

const SOURCE = '../shared/sources/ch/gkv-annexes-1-2-2021-de.pdf';

const KANNEN: PrintedLine[] = [
  [
    [68, '3A001'],
    [119, 'Teekannen wie folgt:'],
  ],
  [
    [119, 'a)'],
    [131, 'Kannen mit einer der folgenden Eigen-'],
  ],
  [[131, 'schaften:']],
  [[131, '1. Volumen grösser als 2,5 Liter oder']],
  [
    [68, '3A001'],
    [119, '_a) (Fortsetzung)_'],
  ],
  [[131, '2. Deckel aus Silber, d. h. aus Metall,']],
  [
    [131, '_Anmerkung:_'],
    [183, '_Unternummer 3A001a erfasst nicht Spielzeug._'],
  ],
  [[119, 'b) Deckel.']],
];

const LIST = formatPages(printPages(printSmallList(KANNEN)));

describe('readChGkv', () => {
  const read = readChGkv(LIST, 'small.pdf');
  const texts = new Map(read.ok ? read.value.provisions.map((p) => [p.code, p.text]) : []);

  it('reads entries, paragraphs and notes in their places, with codes as the list writes them', () => {
    expect(read.issues.map((issue) => issue.code)).toEqual(['part-left-out']);
    expect([...texts].filter(([code]) => code.startsWith('3A001'))).toEqual([
      ['3A001', 'Teekannen wie folgt:'],
      ['3A001a', 'Kannen mit einer der folgenden Eigenschaften:'],
      ['3A001a1', 'Volumen grösser als 2,5 Liter oder'],
      ['3A001a2', 'Deckel aus Silber, d. h. aus Metall,'],
      ['3A001a#note', 'Unternummer 3A001a erfasst nicht Spielzeug.'],
      ['3A001b', 'Deckel.'],
    ]);
  });

  it('refuses what is not the list, or not whole', () => {
    const codeOf = (text: string) => readChGkv(text, 'f.pdf').issues.find((i) => i.severity === 'error')?.code;
    expect(codeOf('')).toBe('empty-file');
    expect(codeOf('%PDF-1.7 …')).toBe('not-text');
    expect(codeOf(LIST.slice(0, 900))).toBe('not-well-formed');
    expect(codeOf(LIST.replaceAll('Güterkontroll', 'Kuchen'))).toBe('foreign-file');
    const pages = printPages(printSmallList(KANNEN));
    expect(codeOf(formatPages(pages.slice(0, 1)))).toBe('incomplete-file');
    const strange = printPages(printSmallList([...KANNEN, [[68, '3A005 a) (Fortsetzung)']]]));
    expect(codeOf(formatPages(strange))).toBe('incomplete-file');
  });
});

describe('readChGkv with mutated files', () => {
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
        printPages(printSmallList(KANNEN))
          .toSorted(() => random(3) - 1)
          .slice(random(2)),
      );
    };
    for (let n = 0; n < 500; n += 1) {
      const read = readChGkv(mutate(LIST, n), 'mutated.pdf');
      expect(read.ok || read.issues.some((issue) => issue.severity === 'error')).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(SOURCE))('readChGkv with the official file (needs ../shared/sources)', () => {
  it('finds every entry, each place below one that is there', { timeout: 60_000 }, async () => {
    const text = await readPdfText(new Uint8Array(readFileSync(SOURCE)), 'gkv.pdf');
    const read = readChGkv(text.ok ? text.value : '', 'gkv.pdf');
    expect(read.issues.map((issue) => issue.code)).toEqual(['part-left-out']);
    const provisions = read.ok ? read.value.provisions : [];
    const texts = new Map(provisions.map((p) => [p.code, p.text]));
    expect(provisions.filter((p) => p.kind === 'item')).toHaveLength(366);
    expect(texts.size).toBe(provisions.length);
    expect(provisions.filter((p) => p.parent !== '' && !texts.has(p.parent))).toEqual([]);
    expect(texts.get('3A001a5b2a1')).toContain('9 ns');
    expect(texts.get('1C350.4')).toContain('676-99-3');
    expect([...texts.values()].filter((words) => words.includes('\u00AD'))).toEqual([]);
  });
});
