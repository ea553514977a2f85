import { describe, expect, it } from 'vitest';
import { parseScope, SCOPE_FILE } from '../../../src/exchange/facts-csv/scope-table.ts';

const table = (...rows: Record<string, string>[]) => ({
  file: SCOPE_FILE,
  columns: ['list', 'matter', 'state', 'reason'],
  rows,
});

describe('parseScope', () => {
  it('reads how far a list stands for the rules of its state', () => {
    const row = { list: 'us-ccl', matter: 'ML', state: 'partial', reason: 'Another list holds the rest.' };
    expect(parseScope(table(row))).toMatchObject({ ok: true, value: [row] });
  });

  it('says which cell is malformed', () => {
    const found = parseScope(table({ list: 'us-ccl', matter: '12', state: 'whole', reason: '' }));
    expect(found.ok).toBe(false);
    expect(found.issues.map((issue) => issue.at).join()).toContain('lists/scope.csv');
    expect(found.issues).toHaveLength(2);
  });
});
