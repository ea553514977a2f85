import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKrLanguageDifferences } from '../../../src/read/kr-annex-2/read-kr-language-differences.ts';
import { mutate } from '../jp-ordinance/mutate.ts';

const FILE = new URL('../../../../shared/sources/kr/annex-2-ko-en-differences.csv', import.meta.url);
const SMALL = `code,quantity_facts_with_note
1A001.a,mass > 3 kg [KO: 3 kg or more]
1A001.a,EN tin; KO lead
2E003.f-N9,KO misprints tin as tim
DEF-strand,EN tin; KO lead
S-6A006.d,"EN tin; KO lead, zinc"
`;

function read(text: string) {
  const result = readKrLanguageDifferences(text, 'differences.csv');
  return result.ok ? result.value : undefined;
}

describe('readKrLanguageDifferences', () => {
  it('gives what both columns say at each place, in the order of the file, and no provisions', () => {
    const found = read(SMALL);
    expect(found?.provisions).toEqual([]);
    expect([...(found?.languages ?? [])].map(([code, told]) => [code, told.map((d) => [d.first, d.second])])).toEqual([
      [
        '1A001.a',
        [
          ['mass > 3 kg', '3 kg or more'],
          ['tin', 'lead'],
        ],
      ],
      ['2E003.f#note-9', [['', '']]],
      ['DEF#strand', [['tin', 'lead']]],
      ['S#6A006.d', [['tin', 'lead, zinc']]],
    ]);
    expect(found?.languages?.get('2E003.f#note-9')).toEqual([
      { firstLanguage: 'en', first: '', secondLanguage: 'ko', second: '', remark: 'KO misprints tin as tim' },
    ]);
  });

  it.each([
    ['an empty file', '', 'empty-file', 'differences.csv:1'],
    ['another table', 'a,b\n', 'foreign-file', 'differences.csv:1'],
    ['a table without rows', 'code,quantity_facts_with_note\n', 'incomplete-file', 'differences.csv'],
    ['a row that names no place', `${SMALL}Somewhere,EN tin; KO lead\n`, 'unread-text', 'differences.csv:7'],
    ['a row that says nothing', `${SMALL}1A002,\n`, 'unread-text', 'differences.csv:7'],
    ['a file cut inside a row', SMALL.slice(0, -9), 'not-well-formed', 'differences.csv:6'],
  ])('refuses %s', (_, text, code, at) => {
    const result = readKrLanguageDifferences(text, 'differences.csv');
    expect(result).toMatchObject({ ok: false, issues: [{ code, severity: 'error', at }] });
    expect(result.issues[0]?.hint).toContain('annex-2-ko-en-differences.csv');
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readKrLanguageDifferences(text, 'mutated.csv'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(FILE))('gives all 100 places (needs ../shared/sources)', () => {
    const found = read(existsSync(FILE) ? readFileSync(FILE, 'utf8') : SMALL);
    const told = [...(found?.languages ?? new Map()).values()].flat();
    expect(told).toHaveLength(100);
    expect(told.filter(({ first }) => first !== '').length).toBeGreaterThan(60);
  });
});
