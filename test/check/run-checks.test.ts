import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS, runChecks } from '../../src/check/run-checks.ts';
import { edition, facts, provision } from '../fixtures/facts.ts';
import { checkBroken, checkFolder } from './check-folder.ts';
import { EMPTY_INPUT } from './empty-input.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/invalid');

describe('the checks of the data', () => {
  it('find nothing in valid facts', () => {
    expect(checkFolder()).toEqual([]);
  });

  it('are each shown to fail by a broken file', () => {
    expect(CHECKS.filter(({ name }) => !existsSync(join(FIXTURES, `${name}.csv`)))).toEqual([]);
  });

  it('say what must hold and why', () => {
    for (const { description } of CHECKS) expect(description).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('say once what is true of several editions', () => {
    const lists = ['2025-01-01', '2026-01-01'].map((id) => facts([provision('1A001', '9Z')], { edition: edition(id) }));
    const found = runChecks({ ...EMPTY_INPUT, facts: lists }).filter((issue) => issue.code === 'orphan');
    expect(found).toHaveLength(1);
  });

  it.each([
    ['malformed-csv', 'lists/us-ccl/provisions.csv', 'lists/us-ccl/provisions.csv:10', '3A102,item'],
    ['malformed-cell', 'lists/us-ccl/criteria.csv', 'lists/us-ccl/criteria.csv:2', 'ninety'],
  ])('do not hide that a file could not be read: %s', (code, file, at, value) => {
    expect(checkBroken(code, file)).toEqual([expect.objectContaining({ at, value })]);
  });

  it('report a table that is missing among others', () => {
    expect(checkFolder({ 'lists/us-ccl/criteria.csv': null })).toContainEqual(
      expect.objectContaining({ code: 'missing-table', at: 'lists/us-ccl/criteria.csv' }),
    );
  });
});
