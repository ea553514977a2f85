import { describe, expect, it } from 'vitest';
import type { PdfLine } from '../../../src/read/pdf/build-lines.ts';
import { readRow } from '../../../src/read/nsg-part-1/rows.ts';

const line = (...cells: readonly (readonly [number, string])[]): PdfLine => ({
  page: 30,
  x: cells[0]?.[0] ?? 0,
  y: 100,
  size: 12,
  cells: cells.map(([x, words]) => {
    const bold = words.startsWith('*');
    return { x, end: x + words.length * 6, text: words.replaceAll('*', ''), bold, italic: false };
  }),
});

describe('readRow', () => {
  it.each([
    ['annex', 'B', '', [[272, '*ANNEX B*']]],
    ['title', '', 'GENERAL NOTES', [[248, '*GENERAL NOTES*']]],
    [
      'section',
      '5.1.2',
      'Tails',
      [
        [72, '*5.1.2.*'],
        [108, '*Tails*'],
      ],
    ],
    [
      'section',
      '5.2.3',
      'Tails',
      [
        [72, '*5.2.3*'],
        [108, '*Tails*'],
      ],
    ],
    ['section', '5.8.4', '[No longer used – since 1 May 1999]', [[72, '5.8.4. [No longer used – since 1 May 1999]']]],
    ['bold', '', '5 respectively', [[108, '*5 respectively*']]],
    ['note', 'EXPLANATORY NOTE', '', [[140, 'EXPLANATORY NOTE']]],
    ['note', 'N.B.', 'See tails.', [[108, 'N.B.: See tails.']]],
    [
      'label',
      'a',
      'Tails',
      [
        [108, '(a)'],
        [131, 'Tails'],
      ],
    ],
    ['label', '1', 'Tails', [[126, '1. Tails']]],
    [
      'label',
      '2',
      'Tails',
      [
        [108, '2)'],
        [129, 'Tails'],
      ],
    ],
    ['label', 'ii', 'Tails', [[108, 'ii) Tails']]],
    ['words', '', '5.1.1.(c) following', [[126, '5.1.1.(c) following']]],
    ['words', '', 'NOTE to this Section.', [[126, 'NOTE to this Section.']]],
  ] as const)('reads a row of kind %s: %s %s', (kind, label, words, cells) => {
    expect(readRow(line(...cells))).toMatchObject({ kind, label, words });
  });

  it('knows where the words behind a label begin', () => {
    expect(readRow(line([108, '(a)'], [131, 'Tails'])).textX).toBe(131);
    expect(readRow(line([108, '(a) Tails'], [170, 'of'])).textX).toBe(126);
  });
});
