import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKrAnnex2 } from '../../../src/read/kr-annex-2/read-kr-annex-2.ts';
import { mutate } from '../jp-ordinance/mutate.ts';
import { SMALL } from './small-annex.ts';

const FILE = new URL('../../../../shared/sources/kr/annex-2-facts-2025-12-31.csv', import.meta.url);

function read(text: string) {
  const result = readKrAnnex2(text, 'annex.csv');
  expect(result.issues).toEqual([]);
  return result.ok ? result.value.provisions : [];
}

describe('readKrAnnex2', () => {
  it('gives the parts in the order of the annex, part 10 last', () => {
    const items = read(SMALL).filter(({ kind }) => kind === 'item');
    expect(items.map(({ code }) => code[0]).join('')).toBe('11234567890');
    expect(read(SMALL).find(({ code }) => code === '2A#technical-note-1')?.text).toBe('wear: wear exceeding 2 mm.');
  });

  it.each([
    ['an empty file', '', 'empty-file', 'annex.csv:1'],
    ['a binary file', SMALL.replace('tin', '\u0001'), 'not-text', 'annex.csv:2'],
    ['another table', SMALL.replace('code', 'name'), 'foreign-file', 'annex.csv:1'],
    ['a row without a code', SMALL.replace('6A001', 'horn'), 'unread-text', 'annex.csv:12'],
    ['a row that comes twice', SMALL.replace('9D001', '8A001'), 'duplicate-row', 'annex.csv:17'],
    ['a file cut in a row', SMALL.slice(0, -9), 'not-well-formed', 'annex.csv:18'],
    ['a file cut in its last cell', SMALL.slice(0, -2), 'incomplete-file', 'annex.csv:18'],
    ['a file cut between rows', SMALL.slice(0, SMALL.indexOf('9D001')), 'incomplete-file', 'annex.csv'],
  ])('refuses %s', (_, text, code, at) => {
    const { ok, issues } = readKrAnnex2(text, 'annex.csv');
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({ code, at, severity: 'error' });
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readKrAnnex2(text, 'mutated.csv'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
    expect(results.filter(({ ok }) => !ok).length).toBeGreaterThan(200);
  });
});

describe.skipIf(!existsSync(FILE))('on the facts of the whole annex (needs ../shared/sources)', () => {
  it('has a provision for each of the 1 944 rows, and 388 entries', () => {
    const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : SMALL;
    const provisions = read(text);
    const lines = new Set(provisions.map(({ at }) => at));
    expect(lines.size).toBe(1944);
    expect(provisions.filter(({ kind }) => kind === 'item')).toHaveLength(388);
    expect(new Set(text.match(/^\d[A-E]\d{3}/gm)).size).toBe(388);
    expect(new Set(provisions.map(({ code }) => code)).size).toBe(provisions.length);
  });
});
