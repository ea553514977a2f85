import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLanguageDifferences } from '../../../src/read/kr-annex-2/language-differences.ts';

const FILE = new URL('../../../../shared/sources/kr/annex-2-ko-en-differences.csv', import.meta.url);

function parse(rows: string) {
  const result = parseLanguageDifferences(`code,quantity_facts_with_note\n${rows}\n`, 'differences.csv');
  return result.ok ? result.value : [];
}

describe('parseLanguageDifferences', () => {
  it.each([
    ['mass > 3 kg & width < 2 m [KO: 2 m or less] & glass', 'width < 2 m', '2 m or less'],
    ['glass; > 3 kg & > 5 m [KO: 3 kg or more, 5 m or more]', '> 3 kg & > 5 m', '3 kg or more, 5 m or more'],
    ['a > 3 m [KO: 3]; b > 5 m [KO column: 5]', 'a > 3 m; b > 5 m', '3; 5'],
    ['(mass > 3 kg [KO: 3 kg or more] OR glass)', 'mass > 3 kg', '3 kg or more'],
    ['EN tin; KO lead', 'tin', 'lead'],
    ['N2: EN tin; KO lead', 'tin', 'lead'],
    ['KO misprints tin as tim', '', ''],
  ])('sets the sides of %s against each other', (remark, english, korean) => {
    expect(parse(`1A001,"${remark}"`)).toEqual([{ code: '1A001', english, korean, remark, at: '2' }]);
  });

  it.each([
    ['2E003.f-N9', '2E003.f#note-9'],
    ['DEF-strand', 'DEF#strand'],
    ['S-6A006.d', 'S#6A006.d'],
  ])('names the place of %s', (name, code) => {
    expect(parse(`${name},EN tin; KO lead`)[0]?.code).toBe(code);
  });

  it('refuses another table and one without rows', () => {
    expect(parseLanguageDifferences('a,b\n', 'x.csv').issues[0]?.code).toBe('foreign-file');
    expect(parseLanguageDifferences('code,quantity_facts_with_note\n', 'x.csv').issues[0]?.code).toBe(
      'incomplete-file',
    );
  });

  it.skipIf(!existsSync(FILE))('gives all 100 places (needs ../shared/sources)', () => {
    const result = parseLanguageDifferences(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', 'differences.csv');
    const told = result.ok ? result.value : [];
    expect(told).toHaveLength(100);
    expect(told.filter(({ english }) => english !== '').length).toBeGreaterThan(60);
  });
});
