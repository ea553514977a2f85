/** Where a provision applies, when its own words limit it to some destinations. */
export interface Destinations {
  /** `only`: the countries named; `all-except`: everywhere but there; `all`: everywhere, said expressly. */
  readonly scope: 'all' | 'only' | 'all-except';
  /** ISO 3166-1 alpha-2 codes, sorted; empty for `all`. */
  readonly countries: readonly string[];
}

/** Writes destinations as one cell: `all`, `only JP KR`, `all-except AU CA`. */
export function formatDestinations({ scope, countries }: Destinations): string {
  return [scope, ...countries].join(' ');
}

/** Reads what `formatDestinations` writes; undefined for anything else. */
export function parseDestinations(text: string): Destinations | undefined {
  const [scope, ...countries] = text.split(' ');
  if (scope !== 'all' && scope !== 'only' && scope !== 'all-except') return undefined;
  if ((scope === 'all') !== (countries.length === 0) || !countries.every((code) => /^[A-Z]{2}$/.test(code)))
    return undefined;
  return { scope, countries };
}
