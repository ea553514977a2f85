import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCnCatalogue } from '../../../src/read/cn-notices/read-cn-catalogue.ts';
import { mutate } from '../jp-ordinance/mutate.ts';

const FILE = new URL('../../../../shared/sources/cn/catalogue-2026-facts.csv', import.meta.url);
const SMALL = `control_code,seq_no,thresholds,hs_codes,head_term_zh,hs_reassigned_from_previous_record
1A225,2,,1234567890,陶杯,
3A101.a,3,mass > 3 kg; not toys <= 1 kg,1234567890 1234567891,陶罐,yes
3A102,4,"(a above the row, not in the record) > 5 kg",1234567890 (1234567891 unclear: a or b),陶盆,
6E201,5,for 1A225 3A101-3A103 (list continues),,技术,
`;

describe('readCnCatalogue', () => {
  it('gives entries with Chinese words and customs codes', () => {
    const result = readCnCatalogue(SMALL, 'c.csv');
    expect(result.ok && result.value.provisions.map(({ code, text, marks }) => [code, text, marks])).toEqual([
      ['1A225', '陶杯', ['目录2026', 'HS 1234567890']],
      ['3A101', '', undefined],
      ['3A101.a', '陶罐，mass 大于3 kg', ['目录2026', 'HS 1234567890 *', 'HS 1234567891 *']],
      ['3A101.a#exclusion', '不包括：toys 小于等于1 kg', undefined],
      ['3A102', '陶盆，大于5 kg', ['目录2026', 'HS 1234567890']],
      ['6E201', '技术，用于1A225、3A101 to 3A103', ['目录2026']],
    ]);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a row without code', SMALL.replace('1A225,', 'cup,'), 'unread-text'],
    ['a customs code of another form', SMALL.replace('1234567890', '12-34'), 'unread-text'],
    ['a code that comes twice', SMALL.replace('3A102', '1A225'), 'duplicate-row'],
    ['a file cut between rows', SMALL.slice(0, SMALL.indexOf('6E201')), 'incomplete-file'],
  ])('refuses %s', (_, text, code) => {
    const { ok, issues } = readCnCatalogue(text, 'c.csv');
    expect([ok, issues[0]?.code]).toEqual([false, code]);
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readCnCatalogue(text, 'mutated.csv'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(FILE))('reads all 183 codes of the file (needs ../shared/sources)', () => {
    const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : SMALL;
    const result = readCnCatalogue(text, 'c.csv');
    const said = result.ok ? result.value.provisions.filter(({ marks }) => marks?.includes('目录2026')) : [];
    expect(said).toHaveLength(183);
    expect(text.match(/^\d[A-E]\d{3}[.\w]*,\d+,/gm)).toHaveLength(183);
  });
});
