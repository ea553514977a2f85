import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/align/align-lists.ts';
import { compareLists } from '../../src/compare/compare-lists.ts';
import type { Catalogue } from '../../src/graph/catalogue.ts';
import type { ListId } from '../../src/model/list.ts';
import { bound, catalogueOf, mapping, QUANTITIES, type Row } from './pair.ts';

const inLanguage = (list: ListId, language: string, rows: readonly Row[]): Catalogue => {
  const catalogue = catalogueOf(list, rows);
  return { ...catalogue, facts: { ...catalogue.facts, edition: { ...catalogue.facts.edition, language } } };
};
const english = (...rows: Row[]) => inLanguage('us-ccl', 'en', rows);
const german = (...rows: Row[]) => inLanguage('de-al', 'de', rows);
const kettle = (...criteria: string[]): Row => ({
  code: '9A901',
  words: ['kettle'],
  criteria: criteria.map((text) => bound(text)),
});
const kessel = (...criteria: string[]): Row => ({
  code: '7B',
  words: ['kessel'],
  criteria: criteria.map((text) => bound(text)),
});
const relate = (subject: Catalogue, object: Catalogue, confidence = 0.9) =>
  compareLists(subject, object, [mapping('9A901 7B', confidence)], QUANTITIES).map((row) => row.relation);

describe('two lists in two languages', () => {
  it('finds counterparts by numbers of one quantity, never by a bare number', () => {
    const found = (...bounds: string[]) => alignLists(english(kettle('mass > 7.25 kg')), german(kessel(...bounds)));
    expect(found('mass > 7.25 kg').map((m) => `${m.subject} ${m.object}`)).toEqual(['9A901 7B']);
    expect(found('payload > 7.25 kg')).toEqual([]);
  });

  it('says that a provision may be there under another name, never that it is absent', () => {
    const rows = compareLists(english(kettle()), german(kessel()), [], QUANTITIES);
    expect(rows.map((row) => [row.relation, row.gap])).toEqual([
      ['undetermined', 'language'],
      ['undetermined', 'language'],
    ]);
  });

  it.each([
    [['mass > 7 kg', 'length > 2 m'], ['mass > 7 kg', 'length > 2 m'], 0.9, 'same'],
    [['mass > 7 kg', 'length > 2 m'], ['mass > 7 kg', 'length > 2 m'], 0.6, 'undetermined'],
    [['mass > 7 kg', 'length > 2 m'], ['mass > 8 kg', 'length > 2 m'], 0.9, 'undetermined'],
    [['mass > 7 kg'], ['mass > 7 kg'], 0.9, 'undetermined'],
    [['mass > 7 kg'], ['mass > 7 kg', 'length > 2 m'], 0.9, 'undetermined'],
    [[], [], 0.9, 'undetermined'],
  ])('%j and %j with confidence %f: %s', (ours, theirs, confidence, expected) => {
    expect(relate(english(kettle(...ours)), german(kessel(...theirs)), confidence)).toEqual([expected]);
  });
});
