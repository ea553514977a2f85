import type { Language } from '../../src/index.ts';

/** Languages whose thresholds can be read. */
export const LANGUAGES: readonly Language[] = ['en', 'de', 'ja', 'zh'];

/** The language of an edition or option; undefined for one whose thresholds cannot be read. */
export function findLanguage(text: string): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}
