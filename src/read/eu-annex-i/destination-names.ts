import type { Destinations } from '../../model/destinations.ts';

/** Where an authorisation holds. */
export interface AuthorisedDestinations {
  readonly destinations: Destinations;
  /** What the law adds in words that no country code says, as a short term; empty for none. */
  readonly beyond: readonly string[];
  /** Names that this reader does not know; the destinations are then not whole. */
  readonly unknown: readonly string[];
}

/** Destinations as Annex II names them, ISO 3166-1 alpha-2. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `Afghanistan AF|Albania AL|Argentina AR|Armenia AM|Australia AU|Azerbaijan AZ|Belarus BY|Bosnia and Herzegovina BA|Brazil BR|Cambodia KH|
  Canada CA|Central African Republic CF|Chile CL|China (including Hong Kong and Macao) CN HK MO|Congo CG|Democratic Republic of the Congo CD|
  Egypt EG|Eritrea ER|Georgia GE|Iceland IS|India IN|Indonesia ID|Iran IR|Iraq IQ|Israel IL|Japan JP|Jordan JO|Kazakhstan KZ|
  Kyrgyzstan KG|Lebanon LB|Libya LY|Malaysia MY|Mali ML|Mauritius MU|Mexico MX|Mongolia MN|Montenegro ME|Morocco MA|Myanmar/Burma MM|
  New Zealand NZ|North Korea KP|North Macedonia MK|Norway NO|Oman OM|Pakistan PK|Philippines PH|Qatar QA|Russia RU|Saudi Arabia SA|
  Serbia RS|Singapore SG|Somalia SO|South Africa ZA|South Korea KR|South Sudan SS|Sudan SD|Switzerland, including Liechtenstein CH LI|
  Syria SY|Tajikistan TJ|Thailand TH|Tunisia TN|Turkey TR|Turkmenistan TM|Ukraine UA|United Arab Emirates AE|United Kingdom GB|
  United States US|Uzbekistan UZ|Venezuela VE|Yemen YE|Zimbabwe ZW`
    .split('|')
    .map((entry) => /^(.*?)((?: [A-Z]{2})+)$/.exec(entry.trim()))
    .map((match) => [match?.[1] ?? '', match?.[2]?.trim() ?? ''] as const),
);
/** Destinations without a code of their own. */
const BEYOND = ['French overseas territories'];
const EMBARGOED = 'destinations under arms embargo or restrictive measures on dual-use items';

/**
 * Reads the destinations of an authorisation from the points of its Part 2. `first` are those of EU001, which EU008 leaves out
 * by pointing to it. An exclusion of destinations under embargo is said in `beyond`, for the law does not name them.
 */
export function parseAuthorisedDestinations(
  points: readonly string[],
  first: readonly string[],
): AuthorisedDestinations {
  const except = points.some((point) => /\ball destinations, excluding\b/.test(point));
  const names = points.flatMap((point) => {
    const [, dashed] = /^— (.*)$/.exec(point) ?? [];
    if (dashed !== undefined) return [dashed.replace(/ \(without prejudice .*$/, '').replace(/[.,;]$/, '')];
    const [, listed] = /^\(b\) (.*?);?$/.exec(point) ?? [];
    return except && listed !== undefined ? listed.split(', ') : [];
  });
  const known = names.flatMap((name) => NAMES.get(name)?.split(' ') ?? []);
  const beyond = names.filter((name) => BEYOND.includes(name));
  const unknown = names.filter((name) => !NAMES.has(name) && !BEYOND.includes(name));
  const countries = [...new Set(except ? [...first, ...known] : known)].toSorted();
  const embargoed = except && points.some((point) => /^\(c\) .*\barms embargo\b/.test(point));
  return {
    destinations: { scope: except ? 'all-except' : 'only', countries },
    beyond: embargoed ? [...beyond, EMBARGOED] : beyond,
    unknown,
  };
}
