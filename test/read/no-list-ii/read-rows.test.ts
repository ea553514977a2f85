import { describe, expect, it } from 'vitest';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { readRow } from '../../../src/read/gb-scl/rows.ts';
import { readRows } from '../../../src/read/no-list-ii/read-rows.ts';

function row(text: string, x = 71, size = 10) {
  const [, code = '', rest = text] = /^(\d[A-E]\d*)? ?(.*)$/.exec(text) ?? [];
  const cells = [
    ...(code === '' ? [] : [{ x, end: x + 30, text: code, bold: false, italic: false }]),
    ...(rest === '' ? [] : [{ x: code === '' ? x : 113, end: 400, text: rest, bold: false, italic: false }]),
  ];
  return readRow({ page: 1, x, y: 100, size, cells });
}

function read(...rows: ReturnType<typeof row>[]): Reading {
  const marks = buildMarkPlacer();
  const reading: Reading = {
    entries: [],
    codes: new Set(),
    marks,
    issues: [],
    file: 'f.pdf',
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readRows(reading, rows);
  return reading;
}

describe('readRows', () => {
  it('begins categories, parts, groups and entries', () => {
    const { entries } = read(
      row('CATEGORY 5 - CUPS', 71, 14),
      row('Part 1 - MUGS', 71, 14),
      row('5A1 Systems'),
      row('5A001 Mugs'),
    );
    expect(entries.map(({ code, kind }) => [code, kind])).toEqual([
      ['Category5', 'heading'],
      ['Category5-Part1', 'heading'],
      ['5A1', 'heading'],
      ['5A001', 'item'],
    ]);
  });

  it('keeps a table as one text and leaves out what only says the place again', () => {
    const { entries } = read(
      row('CATEGORY 2 - CUPS', 71, 14),
      row('2E003 Mugs'),
      row('2E003 continued'),
      row('TABLE - ICINGS', 80),
      row('a. Sugar', 80),
    );
    expect(entries.map(({ code, head }) => [code, head.text])).toEqual([
      ['Category2', 'CATEGORY 2 - CUPS'],
      ['2E003', 'Mugs'],
      ['Category2-Appendix', 'TABLE - ICINGS a. Sugar'],
    ]);
  });

  it('refuses words before the first heading', () => {
    expect(read(row('Mugs', 113)).issues.map((issue) => issue.code)).toEqual(['unread-text']);
  });
});
