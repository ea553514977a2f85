import { describe, expect, it } from 'vitest';
import { compareLists } from '../../src/compare/compare-lists.ts';
import { addLanguageDifferences } from '../../src/compare/language-differences.ts';
import { buildCatalogue, type Catalogue } from '../../src/graph/catalogue.ts';
import type { ComparisonRow } from '../../src/model/comparison.ts';
import type { LanguageDifference } from '../../src/model/language-difference.ts';
import { languageDifference } from '../fixtures/facts.ts';
import { bound, catalogueOf, mapping, QUANTITIES } from './pair.ts';

const rows = [{ code: '9A901' }, { code: '9A901.a', criteria: [bound('mass > 5 kg')] }, { code: '9A902' }];
const plain = catalogueOf('us-ccl', rows);
const other = catalogueOf('eu-annex-i', [{ code: '9A901' }, { code: '9A901.a', criteria: [bound('mass > 6 kg')] }]);
const tell = ({ facts }: Catalogue, code: string, difference: LanguageDifference) =>
  buildCatalogue({ ...facts, languages: new Map([[code, [difference]]]) });
const row: ComparisonRow = {
  subject: '9A901.a',
  object: '9A901.a',
  relation: 'same',
  basis: 'numbers',
  differences: [{ kind: 'code', about: '', subject: 'a', object: 'b' }],
  confidence: 1,
};
const told = {
  kind: 'language',
  about: '9A901.a',
  subject: 'en: mass > 3 kg',
  object: 'ko: 3 kg or more',
} as const;

describe('addLanguageDifferences', () => {
  const telling = tell(plain, '9A901.a', languageDifference());

  it('adds what both versions say, each with its language, whichever side the list is on', () => {
    expect(addLanguageDifferences(row, telling, other).differences).toEqual([...row.differences, told]);
    expect(addLanguageDifferences(row, other, telling).differences).toEqual([...row.differences, told]);
  });

  it('adds the remark alone where the versions are not set side by side', () => {
    const remarked = tell(plain, '9A901.a', languageDifference({ first: '', second: '', remark: 'KO lacks tin' }));
    expect(addLanguageDifferences(row, remarked, other).differences.at(-1)).toEqual({
      kind: 'language',
      about: '9A901.a',
      subject: 'en/ko: KO lacks tin',
      object: '',
    });
  });

  it('leaves a row without such places as it is', () => {
    expect(addLanguageDifferences(row, plain, other)).toBe(row);
    expect(addLanguageDifferences({ ...row, subject: '9A901' }, telling, other).differences).toEqual(row.differences);
  });
});

describe('compareLists with a list whose language versions disagree', () => {
  const compare = (subject: Catalogue) =>
    compareLists(subject, other, [mapping('9A901 9A901'), mapping('9A901.a 9A901.a')], QUANTITIES);
  const without = compare(plain);

  it.each(['9A901', '9A901.a', '9A902'])('only adds the difference at %s: no answer changes', (code) => {
    const difference = { ...told, about: code };
    expect(compare(tell(plain, code, languageDifference()))).toEqual(
      without.map((r) => (r.subject === code ? { ...r, differences: [...r.differences, difference] } : r)),
    );
  });
});
