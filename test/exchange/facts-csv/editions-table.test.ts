import { describe, expect, it } from 'vitest';
import { formatEditions, parseEditions } from '../../../src/exchange/facts-csv/editions-table.ts';
import { edition } from '../../fixtures/facts.ts';

const editions = [edition('2025-01-01'), edition('2026-01-01'), edition('2025-11-15', 'eu-annex-i')];

describe('the table of editions', () => {
  it('is sorted by list and date and read back', () => {
    const table = formatEditions(editions.toReversed());
    expect(parseEditions(table)).toEqual({ ok: true, value: editions, issues: [] });
  });

  it('names the line of an unknown list', () => {
    const table = formatEditions(editions);
    const rows = table.rows.map((row) => ({ ...row, list: 'moon-list' }));
    const parsed = parseEditions({ ...table, rows });
    expect(parsed.ok).toBe(false);
    expect(parsed.issues[0]).toMatchObject({ code: 'malformed-cell', at: 'lists/editions.csv:2', value: 'moon-list' });
  });
});
