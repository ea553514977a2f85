import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawList } from '../../../src/model/raw.ts';
import { AREA_COUNTRIES, findDestinationClause, readDestinations } from '../../../src/read/de-al/destinations.ts';
import { readDeAl } from '../../../src/read/de-al/read-de-al.ts';

const SMALL = readFileSync(new URL('./small.xml', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/de/awv-2026-03-11.xml';

function read(text: string): RawList {
  const result = readDeAl(text, 'small.xml');
  if (!result.ok) throw new Error(result.issues[0]?.message ?? '');
  return result.value;
}

describe('findDestinationClause', () => {
  it.each([
    ['Kannen, wenn das Bestimmungsland Iran ist.', ['IR']],
    ['Kannen, wenn das Bestimmungsland Sudan oder Südsudan ist:', ['SD', 'SS']],
    ['Kannen, wenn das Bestimmungsland Kuba, Iran oder die Demokratische Volksrepublik Korea ist;', ['CU', 'IR', 'KP']],
  ])('%s', (text, countries) => {
    expect(findDestinationClause(text)?.destinations).toEqual({ scope: 'only', countries, areas: [] });
  });

  it('tells where the clause stands', () => {
    const text = 'Kannen, wenn das Bestimmungsland Iran ist, aus Blech';
    const { start = 0, end = 0 } = findDestinationClause(text) ?? {};
    expect(text.slice(0, start) + text.slice(end)).toBe('Kannen, aus Blech');
  });

  it('knows the areas that are left out', () => {
    const text = 'Kannen, wenn das Bestimmungsziel außerhalb des Zollgebiets der Europäischen Union liegt.';
    expect(findDestinationClause(text)?.destinations).toEqual({
      scope: 'all-except',
      countries: AREA_COUNTRIES['eu-customs-territory'],
      areas: ['eu-customs-territory'],
    });
  });

  it.each([
    ['Kannen, wenn das Bestimmungsland Utopia oder Iran ist.', ['Utopia']],
    ['Kannen, wenn das Bestimmungsziel innerhalb des Zollgebiets der Europäischen Union liegt.', undefined],
    [
      'Kannen, wenn das Bestimmungsziel außerhalb des Zollgebiets der Europäischen Union und von Kuba liegt.',
      undefined,
    ],
  ])('does not guess: %s', (text, unknown) => {
    const found = findDestinationClause(text);
    expect(found?.unknown.length).toBeGreaterThan(0);
    if (unknown) expect(found?.unknown).toEqual(unknown);
  });

  it('finds none where none is said', () => {
    expect(findDestinationClause('Kannen, wenn das Wasser kocht.')).toBeUndefined();
  });
});

describe('readDestinations', () => {
  it('gives each place its countries', () => {
    const { destinations, issues } = readDestinations(read(SMALL));
    expect(issues).toEqual([]);
    expect(destinations.get('0001')?.scope).toBe('all');
    expect(destinations.get('3B1901k')?.scope).toBe('all-except');
    expect(destinations.get('3B1901k')?.countries).toEqual(expect.arrayContaining(['DE', 'NO', 'US']));
    expect(destinations.has('9A992')).toBe(false);
    expect(destinations.get('9A992a')?.countries).toEqual(['IR', 'KP']);
    expect(destinations.get('9A992b')?.countries).toEqual(['IR']);
  });

  it.each([
    ['an unknown country', SMALL.replace('Volksrepublik Korea', 'Volksrepublik Utopia')],
    ['no condition', SMALL.replace(', wenn das Bestimmungsland Iran ist', '')],
  ])('warns of %s', (_, text) => {
    const { destinations, issues } = readDestinations(read(text));
    expect(issues.map((i) => [i.code, i.severity])).toContainEqual(['unknown-destination', 'warning']);
    expect(issues.some((i) => i.at.startsWith('de-al/9A992'))).toBe(true);
    expect(destinations.has('9A992a') && destinations.has('9A992b')).toBe(false);
  });
});

describe.skipIf(!existsSync(SOURCE))('readDestinations on the official file (needs ../shared/sources)', () => {
  const { destinations, issues } = readDestinations(read(existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : SMALL));
  it('reads all conditions of section B', () => {
    expect(issues).toEqual([]);
    const own = [...destinations].filter(([code]) => !code.startsWith('00'));
    expect(own.filter(([, d]) => d.scope === 'all-except')).toHaveLength(23);
    expect(own.filter(([, d]) => d.scope === 'only')).toHaveLength(13);
    expect(own).toHaveLength(36);
  });
  it.each([
    ['2B952', ['IR', 'KP']],
    ['5A911', ['SD', 'SS']],
    ['9A991a', ['IR', 'KP', 'LY', 'MM', 'PK', 'SO']],
    ['9A993', ['CU', 'IR', 'KP', 'LY', 'MM']],
  ])('%s', (code, countries) => {
    expect(destinations.get(code)).toEqual({ scope: 'only', countries, areas: [] });
  });
});
