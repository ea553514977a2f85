import { describe, expect, it } from 'vitest';
import { applyExceptions } from '../../src/check/exceptions.ts';
import type { Table } from '../../src/check/table.ts';
import type { Issue } from '../../src/model/issue.ts';
import { checkBroken, checkFolder } from './check-folder.ts';

const issue: Issue = { code: 'x', severity: 'error', at: 'us-ccl/1A001', message: 'm', value: 'v', hint: 'h' };
const table = (list: string, code: string, value: string): Table => ({
  file: 'exceptions/x.csv',
  columns: ['list', 'code', 'value', 'reason'],
  rows: [{ list, code, value, reason: 'r' }],
});
const held = new Set(['us-ccl']);

describe('exceptions', () => {
  it('take out the issue of their place and value, and nothing else', () => {
    expect(applyExceptions([issue], table('us-ccl', '1A001', 'v'), held)).toEqual([]);
    expect(applyExceptions([issue], table('us-ccl', '1A001', 'w'), held)).toHaveLength(2);
    expect(applyExceptions([issue], undefined, held)).toEqual([issue]);
  });

  it('for a list that is not held are left in peace', () => {
    expect(applyExceptions([], table('eu-annex-i', '1A001', 'v'), held)).toEqual([]);
  });

  it('that explain nothing are reported with their line', () => {
    const found = checkBroken('exception-not-needed', 'exceptions/gap-before.csv');
    expect(found).toEqual([
      expect.objectContaining({ at: 'exceptions/gap-before.csv:2', value: 'us-ccl/3A001.c 3A001.b' }),
    ]);
  });

  it('work from files', () => {
    const files = {
      'lists/us-ccl/provisions.csv': 'invalid/gap-before.csv',
      'exceptions/gap-before.csv': 'exceptions/gap-before.csv',
    };
    expect(checkFolder(files)).toEqual([]);
  });
});
