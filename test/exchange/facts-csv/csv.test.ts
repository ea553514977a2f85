import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../../src/exchange/facts-csv/csv.ts';

describe('CSV', () => {
  it('keeps commas, quotes and empty cells', () => {
    const table = { file: 'x.csv', columns: ['a', 'b'], rows: [{ a: '1, "2"', b: '' }] };
    expect(formatCsv(table)).toBe('a,b\n"1, ""2""",\n');
    expect(parseCsv(formatCsv(table), 'x.csv')).toEqual({ ok: true, value: table, issues: [] });
  });

  it('names the line of a row with too few cells', () => {
    const parsed = parseCsv('a,b\n1,2\n3\n', 'x.csv');
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'malformed-csv', at: 'x.csv:3', value: '3' }] });
  });

  it('refuses an empty file', () => {
    expect(parseCsv('', 'x.csv').ok).toBe(false);
  });
});
