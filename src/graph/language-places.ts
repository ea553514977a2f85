import type { LanguageDifference } from '../model/language-difference.ts';
import type { Catalogue } from './catalogue.ts';

/** Where two language versions of a law disagree, with the code of the place. */
export interface LanguagePlace extends LanguageDifference {
  readonly code: string;
}

/** Where language versions of the law disagree about a provision itself or a note of it; none for an unknown code. */
export function findLanguagePlaces({ facts, notes }: Catalogue, code: string): readonly LanguagePlace[] {
  const { languages } = facts;
  if (!languages) return [];
  const places = [code, ...notes(code).map((note) => note.code)];
  return places.flatMap((place) => (languages.get(place) ?? []).map((found) => ({ code: place, ...found })));
}
