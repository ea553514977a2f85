import { describe, expect, it } from 'vitest';
import { findColumns, findTableHead, joinColumns } from '../../../src/read/in-scomet/tables.ts';
import { row } from './row.ts';

describe('tables', () => {
  const head = row(
    [
      [50, 'Sl. No'],
      [87, 'SCOMET'],
      [137, 'Chemical'],
      [400, 'CAS'],
    ],
    { bold: true },
  );

  it('show their columns in the heading row', () => {
    expect(findColumns(head)).toEqual([50, 87, 137, 400]);
    expect(findColumns({ ...head, bold: false })).toBeUndefined();
  });

  it('begin entries with a number and a code', () => {
    expect(findTableHead(row([[50, '7 1B007 Sugar']]))).toEqual({ code: '1B007' });
    expect(findTableHead(row([[50, '1. 1E 004 Sugar']]))).toEqual({ code: '1E004' });
    expect(findTableHead(row([[137, 'powdered']]))).toBeUndefined();
  });

  it('join names that go on in the next row', () => {
    const first = row([
      [50, '1'],
      [87, '1B001'],
      [137, 'Sugar,'],
      [400, '(57-50-1)'],
    ]);
    expect(joinColumns([first, row([[140, 'powdered']])], [50, 87, 137, 400])).toBe('Sugar, powdered (57-50-1)');
  });
});
