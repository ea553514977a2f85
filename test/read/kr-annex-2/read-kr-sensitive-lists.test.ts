import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKrSensitiveLists } from '../../../src/read/kr-annex-2/read-kr-sensitive-lists.ts';
import { mutate } from '../jp-ordinance/mutate.ts';

const FILE = new URL('../../../../shared/sources/kr/annex-2-sensitive-lists-and-definitions.csv', import.meta.url);
const SMALL = `code,regime_refs,quantity_facts,head_term_en,head_term_ko
VS-1A001,[초민감],> 5 kg,cups,컵
VS-1A002,[초민감],not used since 2020,not used,삭제
S-1A001,[민감],a > 3 kg; b jars,cups,컵
DEF-big cup,CAT 1,mass > 9 kg [KO: 9 or more],big cup,큰 컵
`;

describe('readKrSensitiveLists', () => {
  it('gives a heading for each part and a note for each row', () => {
    const result = readKrSensitiveLists(SMALL, 'lists.csv');
    expect(result.ok && result.value.provisions.map(({ code, text, marks }) => [code, text, marks])).toEqual([
      ['VS', 'Very Sensitive List', undefined],
      ['VS#1A001', '1A001: cups: more than 5 kg', ['[초민감]']],
      ['VS#1A002', 'Not used since 2020', undefined],
      ['S', 'Sensitive List', undefined],
      ['S#1A001', '1A001: cups: a exceeding 3 kg; b jars', ['[민감]']],
      ['DEF', 'Definitions', undefined],
      ['DEF#big-cup', '"big cup": mass exceeding 9 kg', undefined],
    ]);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a row of no part', SMALL.replace('VS-1A001', '1A001'), 'unread-text'],
    ['a row that comes twice', SMALL.replace('VS-1A002', 'VS-1A001'), 'duplicate-row'],
    ['a file cut between rows', SMALL.slice(0, SMALL.indexOf('DEF')), 'incomplete-file'],
  ])('refuses %s', (_, text, code) => {
    expect(readKrSensitiveLists(text, 'lists.csv')).toMatchObject({ ok: false, issues: [{ code, severity: 'error' }] });
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readKrSensitiveLists(text, 'mutated.csv'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(FILE))('reads all 89 rows of the file (needs ../shared/sources)', () => {
    const result = readKrSensitiveLists(existsSync(FILE) ? readFileSync(FILE, 'utf8') : SMALL, 'lists.csv');
    expect(result.ok && result.value.provisions.length).toBe(89 + 3);
  });
});
