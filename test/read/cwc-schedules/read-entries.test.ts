import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/read/cwc-schedules/read-entries.ts';
import type { PdfLine } from '../../../src/read/pdf/build-lines.ts';

const line = (...words: readonly string[]): PdfLine => ({
  page: 1,
  x: 72,
  y: 100,
  size: 12,
  cells: words.map((text, n) => ({ x: 72 + n * 40, end: 100 + n * 40, text, bold: false, italic: false })),
});

describe('readEntries', () => {
  it('reads schedules, parts and entries', () => {
    const { parts, strays, preamble } = readEntries([
      line('Soaps are listed.'),
      line('Schedule 1', '(CAS registry'),
      line('number)'),
      line('A.', 'Toxic chemicals:'),
      line('(1)', 'Soap', '(10-10-1)'),
    ]);
    expect(preamble).toBe('Soaps are listed.');
    expect(strays).toEqual([]);
    expect(parts).toMatchObject([
      { schedule: '1', part: '' },
      { schedule: '1', part: 'A', title: 'Toxic chemicals:' },
      { number: '1', text: 'Soap (10-10-1)' },
    ]);
  });

  it('keeps words outside an entry, and names without a number', () => {
    const { strays } = readEntries([
      line('Schedule 1'),
      line('(1)', 'Soap'),
      line('A.', 'Toxic chemicals:'),
      line('(2)', 'Sponges:'),
      line('Big sponge'),
    ]);
    expect(strays.map(({ words }) => words)).toEqual(['(1) Soap', 'Big sponge']);
  });
});
