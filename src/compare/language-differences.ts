import type { Catalogue } from '../graph/catalogue.ts';
import { findLanguagePlaces, type LanguagePlace } from '../graph/language-places.ts';
import type { ComparisonRow, Difference } from '../model/comparison.ts';

/** The same row, with the places of either side where the language versions of its own law disagree, last. */
export function addLanguageDifferences(row: ComparisonRow, subject: Catalogue, object: Catalogue): ComparisonRow {
  const found = [
    ...(row.subject === null ? [] : findLanguagePlaces(subject, row.subject)),
    ...(row.object === null ? [] : findLanguagePlaces(object, row.object)),
  ];
  return found.length === 0 ? row : { ...row, differences: [...row.differences, ...found.map(describe)] };
}

function describe({ code, firstLanguage, first, secondLanguage, second, remark }: LanguagePlace): Difference {
  const place = { kind: 'language', about: code } as const;
  if (first === '' && second === '')
    return { ...place, subject: `${firstLanguage}/${secondLanguage}: ${remark}`, object: '' };
  return { ...place, subject: `${firstLanguage}: ${first}`, object: `${secondLanguage}: ${second}` };
}
