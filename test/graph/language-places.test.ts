import { expect, it } from 'vitest';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import { findLanguagePlaces } from '../../src/graph/language-places.ts';
import { facts, languageDifference, provision } from '../fixtures/facts.ts';

const provisions = [
  provision('1A001'),
  provision('1A001#note', '1A001', { kind: 'note' }),
  provision('1A001.a', '1A001'),
  provision('1A002'),
];
const [own, noted, below] = ['mass > 3 kg', 'tin', 'zinc'].map((first) => languageDifference({ first }));
const languages = new Map(
  Object.entries({ '1A001#note': noted, '1A001': own, '1A001.a': below }).map(([code, d]) => [code, d ? [d] : []]),
);

it('gives the places of a provision and of its notes, not of what stands below it', () => {
  const catalogue = buildCatalogue(facts(provisions, { languages }));
  expect(findLanguagePlaces(catalogue, '1A001')).toEqual([
    { code: '1A001', ...own },
    { code: '1A001#note', ...noted },
  ]);
  expect(findLanguagePlaces(catalogue, '1A002')).toEqual([]);
  expect(findLanguagePlaces(catalogue, '9A999')).toEqual([]);
});

it('gives none of a list of which none are known', () => {
  expect(findLanguagePlaces(buildCatalogue(facts(provisions)), '1A001')).toEqual([]);
});
