import type { Destinations } from '../../model/destinations.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { findSection } from './codes.ts';

/** A group of countries that the law names by pointing to another law. */
type DestinationArea = 'eu-customs-territory' | 'eu-annex-ii-a-2';

/** The condition in a text, and where its clause stands ("…, wenn das Bestimmungsland … ist"), in characters from 0. */
export interface DestinationClause {
  readonly destinations: Destinations;
  readonly start: number;
  readonly end: number;
  /** Names of countries that this reader does not know; the condition is then not whole. */
  readonly unknown: readonly string[];
}

/**
 * The countries of the areas, ISO 3166-1 alpha-2. The customs territory (Article 4 of Regulation (EU) No 952/2013) is given as
 * the member states, Monaco and the French and Finnish parts with codes of their own; that a few places of member states lie
 * outside it (Büsingen, Helgoland, Ceuta, Melilla, Livigno) has no code and is not said here. Annex II Section A Part 2 of
 * Regulation (EU) 2021/821 as of 2022-05-05.
 */
export const AREA_COUNTRIES: Readonly<Record<DestinationArea, readonly string[]>> = {
  'eu-customs-territory':
    'AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IT LT LU LV MC MF MQ MT NL PL PT RE RO SE SI SK YT'.split(
      ' ',
    ),
  'eu-annex-ii-a-2': 'AU CA CH GB IS JP LI NO NZ US'.split(' '),
};

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['Belarus', 'BY'],
  ['Demokratische Volksrepublik Korea', 'KP'],
  ['Iran', 'IR'],
  ['Kuba', 'CU'],
  ['Libyen', 'LY'],
  ['Myanmar', 'MM'],
  ['Pakistan', 'PK'],
  ['Russland', 'RU'],
  ['Somalia', 'SO'],
  ['Südsudan', 'SS'],
  ['Sudan', 'SD'],
  ['Syrien', 'SY'],
]);

const CLAUSE = /,? wenn das Bestimmungs(?:land|ziel) (.+?) (?:ist|liegt)(?=[:;.,]|$)/;
const AREAS: ReadonlyMap<DestinationArea, RegExp> = new Map([
  ['eu-annex-ii-a-2', /\bAnhang II Abschnitt A Teil 2 der Verordnung \(E[UG]\) 2021\/821\b/],
  ['eu-customs-territory', /\bZollgebiets der Europäischen Union\b/],
]);
/** What stands around the areas and says that they are left out. */
const OUTSIDE = /^außerhalb(?: (?:außerhalb|und|der|des|in|nach|aufgeführten|Gebiete))*$/;

/** The destination condition that a text states; undefined where it states none. */
export function findDestinationClause(text: string): DestinationClause | undefined {
  const match = CLAUSE.exec(text);
  if (!match) return undefined;
  const words = match[1] ?? '';
  const place = { start: match.index, end: match.index + match[0].length };
  const areas = [...AREAS.keys()].filter((area) => AREAS.get(area)?.test(words));
  const around = [...AREAS.values()].reduce((rest, area) => rest.replace(area, ''), words);
  if (areas.length > 0 && OUTSIDE.test(around.replaceAll(/\s+/g, ' ').trim())) {
    const countries = areas.flatMap((area) => AREA_COUNTRIES[area]).toSorted();
    return { destinations: { scope: 'all-except', countries }, unknown: [], ...place };
  }
  const names = words.split(/, | oder /).map((name) => name.replace(/^(?:die|der|das) /, ''));
  const countries = names.flatMap((name) => COUNTRIES.get(name) ?? []).toSorted();
  const unknown = names.filter((name) => !COUNTRIES.has(name));
  return { destinations: { scope: 'only', countries }, unknown, ...place };
}

/** Provisions with their destinations, and what could not be read. */
export interface PlacedDestinations {
  readonly provisions: readonly RawProvision[];
  readonly issues: readonly Issue[];
}

/**
 * Gives every place that states its destinations these and its clause: section B says them in each number or in its
 * paragraphs, section A nowhere, for it applies to all. A warning `unknown-destination` tells where a number of section B
 * states none or names a country that is not known; such a place keeps its words.
 */
export function fillDestinations(provisions: readonly RawProvision[]): PlacedDestinations {
  const issues: Issue[] = [];
  const filled = provisions.map((provision) => {
    const { kind, code, text } = provision;
    const clause = kind === 'heading' || code.includes('#') ? undefined : findDestinationClause(text);
    if (!clause) return provision;
    const { destinations, start, end, unknown } = clause;
    if (unknown.length === 0) return { ...provision, destinations, destinationClause: { start, end } };
    issues.push(unknownDestination(provision, unknown.join(', ')));
    return provision;
  });
  const places = filled.filter(({ kind, code }) => kind !== 'heading' && !code.includes('#'));
  const isStated = ({ code, destinations }: RawProvision): boolean => {
    const below = places.filter(({ parent }) => parent === code);
    return destinations !== undefined || (below.length > 0 && below.every(isStated));
  };
  const open = places.filter((place) => place.kind === 'item' && findSection(place.code) === 'B' && !isStated(place));
  return { provisions: filled, issues: [...issues, ...open.map((item) => unknownDestination(item, ''))] };
}

function unknownDestination({ code, at }: RawProvision, value: string): Issue {
  return {
    code: 'unknown-destination',
    severity: 'warning',
    at: `de-al/${code} ${at}`,
    message: 'The countries of destination could not be read, so it is not known where a licence is asked for.',
    ...(value === '' ? {} : { value: value.slice(0, 80) }),
    hint: 'Add the country to the reader, or read the condition in the official text.',
  };
}
