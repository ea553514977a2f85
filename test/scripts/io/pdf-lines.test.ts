import { describe, expect, it } from 'vitest';
import { joinPdfLines } from '../../../scripts/io/pdf-lines.ts';

type Run = readonly [x: number, y: number, width: number, size: number, text: string];

function lines(...pages: readonly (readonly Run[])[]): readonly string[] {
  const rows = pages.map((runs) => ({ items: runs.map(([x, y, width, size, text]) => [x, y, width, size, 0, text]) }));
  return joinPdfLines(JSON.stringify({ fonts: [''], pages: rows })).split('\n');
}

const TEA: Run = [80, 100, 20, 12, 'Tea'];
const TEN: Run = [57, 100, 40, 12, '5 x 10'];

describe('joinPdfLines', () => {
  it('joins the runs of a line, with a blank where they stand apart, and keeps one line a line', () => {
    const page: readonly Run[] = [
      [57, 100, 10, 12, 'a.'],
      TEA,
      [100, 100, 20, 12, 'pots'],
      [80, 114, 30, 12, 'of tin'],
    ];
    expect(lines(page, [[57, 100, 40, 12, 'Saucers']])).toEqual(['a. Teapots', 'of tin', 'Saucers']);
  });

  const POWER: Run = [97, 95, 6, 8, '-4'];
  const MARKED: readonly (readonly [string, readonly Run[], string])[] = [
    ['a power', [TEN, POWER, [106, 100, 8, 12, 'm']], '5 x 10^-4 m'],
    ['a power in two runs', [TEN, [97, 95, 3, 8, '-'], [100, 95, 3, 8, '4']], '5 x 10^-4'],
    ['a power in the size of its line', [TEN, [97, 97, 6, 12, '3'], [106, 100, 8, 12, 'm']], '5 x 10^3 m'],
    ['an index', [TEN, [97, 103, 6, 8, '2']], '5 x 10_2'],
    ['the degree sign', [TEN, [97, 95, 6, 8, 'o'], [103, 100, 8, 12, 'C']], '5 x 10°C'],
  ];

  it.each(MARKED)('marks %s', (_, page, expected) => {
    expect(lines(page)).toEqual([expected]);
  });

  it('begins another line for small type that touches nothing', () => {
    expect(lines([TEA, [300, 96, 4, 8, '7']])).toEqual(['Tea', '7']);
  });
});
