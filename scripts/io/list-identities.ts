import type { Edition, ListId, Source } from '../../src/index.ts';

/** What is true of a list in every edition, where an edition does not say otherwise. */
export interface ListIdentity
  extends Pick<Edition, 'jurisdiction' | 'name' | 'language'>, Pick<Source, 'title' | 'publisher' | 'licence'> {
  /** Whether the law prints "1,25" for one and a quarter. */
  readonly decimalComma: boolean;
  /** Official address of an edition. */
  formatUrl(edition: string): string;
}

/** Identities of the lists that can be ingested. */
export const LIST_IDENTITIES: Readonly<Partial<Record<ListId, ListIdentity>>> = {
  'us-ccl': {
    jurisdiction: 'US',
    name: 'US CCL',
    language: 'en',
    decimalComma: false,
    title: 'Commerce Control List, Supplement No. 1 to 15 CFR Part 774',
    publisher: 'Bureau of Industry and Security, US Department of Commerce',
    formatUrl: (edition) =>
      `https://www.ecfr.gov/on/${edition}/title-15/part-774/appendix-Supplement%20No.%201%20to%20Part%20774`,
    licence: 'public domain (US government work)',
  },
  'eu-annex-i': {
    jurisdiction: 'EU',
    name: 'EU Annex I',
    language: 'en',
    decimalComma: true,
    title: 'Annex I to Regulation (EU) 2021/821, consolidated',
    publisher: 'European Union, Official Journal',
    formatUrl: (edition) =>
      `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02021R0821-${edition.replaceAll('-', '')}`,
    licence: 'reuse with attribution (Decision 2011/833/EU)',
  },
};
