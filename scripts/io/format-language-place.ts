import type { LanguagePlace } from '../../src/index.ts';

/** A place where language versions disagree in one line: its code and what each says, or the remark on both. */
export function formatLanguagePlace(place: LanguagePlace): string {
  const { code, firstLanguage, first, secondLanguage, second, remark } = place;
  if (first === '' && second === '') return `${code}  ${firstLanguage}/${secondLanguage}: ${remark}`;
  return `${code}  ${firstLanguage}: ${first} · ${secondLanguage}: ${second}`;
}
