import { describe, expect, it } from 'vitest';
import type { PdfLine } from '../../../src/read/pdf/build-lines.ts';
import { readAnnexRow } from '../../../src/read/nsg-part-2/rows.ts';

type Printed = readonly [x: number, text: string, style?: 'bold' | 'italic'];

const line = (cells: readonly Printed[], size = 11): PdfLine => ({
  page: 20,
  x: cells[0]?.[0] ?? 0,
  y: 100,
  size,
  cells: cells.map(([x, text, style]) => ({
    x,
    end: x + text.length * 5,
    text,
    bold: style === 'bold',
    italic: style === 'italic',
  })),
});

describe('readAnnexRow', () => {
  it.each([
    [
      'an item',
      [
        [58, '1.A.1.'],
        [112, 'Kites'],
      ],
      '1.A.1',
      '',
    ],
    [
      'an item without its last dot',
      [
        [58, '2.A.4'],
        [112, 'Kites'],
      ],
      '2.A.4',
      '',
    ],
    [
      'a group',
      [
        [58, '1.B.'],
        [112, 'STRINGS'],
      ],
      '',
      '1.B',
    ],
    ['a general note', [[260, 'GENERAL SOFTWARE NOTE']], '', 'GeneralSoftwareNote'],
    ['a code within the words', [[130, '1.A.3.a.']], '', ''],
    ['words in capitals', [[245, '1. KITES']], '', ''],
  ] as const)('reads %s', (_, cells, code, heading) => {
    expect(readAnnexRow(line(cells))).toMatchObject({ code, heading });
  });

  it('knows the title of a chapter by its type', () => {
    expect(readAnnexRow(line([[245, '1. KITES']], 12))).toMatchObject({ heading: 'Chapter1' });
  });

  it('takes rows in italics and bold for notes, and dots their labels', () => {
    expect(readAnnexRow(line([[220, '(a) upwards', 'italic']]))).toMatchObject({
      italic: true,
      cells: [{ text: 'a. upwards' }],
    });
    expect(readAnnexRow(line([[112, 'N.B.: See', 'bold']])).italic).toBe(true);
    expect(readAnnexRow(line([[112, 'KITES', 'bold']])).italic).toBe(false);
    expect(readAnnexRow(line([[112, '(a) upwards']])).cells[0]?.text).toBe('(a) upwards');
  });
});
