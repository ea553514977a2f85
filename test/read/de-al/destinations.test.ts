import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREA_COUNTRIES, findDestinationClause } from '../../../src/read/de-al/destinations.ts';
import { readDeAl } from '../../../src/read/de-al/read-de-al.ts';

const SMALL = readFileSync(new URL('./small.xml', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/de/awv-2026-03-11.xml';

function read(text: string) {
  const result = readDeAl(text, 'small.xml');
  if (!result.ok) throw new Error(result.issues[0]?.message ?? '');
  const stated = result.value.provisions.filter((provision) => provision.destinations);
  return { destinations: new Map(stated.map((p) => [p.code, p.destinations])), stated, issues: result.issues };
}

describe('findDestinationClause', () => {
  it.each([
    ['Kannen, wenn das Bestimmungsland Iran ist.', ['IR']],
    ['Kannen, wenn das Bestimmungsland Sudan oder Südsudan ist:', ['SD', 'SS']],
    ['Kannen, wenn das Bestimmungsland Kuba, Iran oder die Demokratische Volksrepublik Korea ist;', ['CU', 'IR', 'KP']],
  ])('%s', (text, countries) => {
    expect(findDestinationClause(text)?.destinations).toEqual({ scope: 'only', countries });
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

describe('the destinations of the list', () => {
  it('stand at each place that says them', () => {
    const { destinations, issues } = read(SMALL);
    expect(issues).toEqual([]);
    expect(destinations.has('0001')).toBe(false);
    expect(destinations.get('3B1901k')?.scope).toBe('all-except');
    expect(destinations.get('3B1901k')?.countries).toEqual(expect.arrayContaining(['DE', 'NO', 'US']));
    expect(destinations.has('9A992')).toBe(false);
    expect(destinations.get('9A992a')?.countries).toEqual(['IR', 'KP']);
    expect(destinations.get('9A992b')?.countries).toEqual(['IR']);
  });

  it('come with the words that say them', () => {
    const words = read(SMALL).stated.map(({ text, destinationClause: { start, end } = { start: 0, end: 0 } }) =>
      text.slice(start, end),
    );
    expect(words.every((clause) => /^,? wenn das Bestimmungs/.test(clause))).toBe(true);
  });

  it.each([
    ['an unknown country', SMALL.replace('Volksrepublik Korea', 'Volksrepublik Utopia')],
    ['no condition', SMALL.replace(', wenn das Bestimmungsland Iran ist', '')],
  ])('are warned of where there is %s', (_, text) => {
    const { destinations, issues } = read(text);
    expect(issues.map((i) => [i.code, i.severity])).toContainEqual(['unknown-destination', 'warning']);
    expect(issues.some((i) => i.at.startsWith('de-al/9A992'))).toBe(true);
    expect(destinations.has('9A992a') && destinations.has('9A992b')).toBe(false);
  });
});

describe.skipIf(!existsSync(SOURCE))('in the official file (needs ../shared/sources)', () => {
  const { destinations, issues } = read(existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : SMALL);
  it('are all read in section B', () => {
    expect(issues).toEqual([]);
    const scopes = [...destinations.values()].map((stated) => stated?.scope);
    expect(scopes.filter((scope) => scope === 'all-except')).toHaveLength(23);
    expect(scopes.filter((scope) => scope === 'only')).toHaveLength(13);
    expect(scopes).toHaveLength(36);
  });
  it.each([
    ['2B952', ['IR', 'KP']],
    ['5A911', ['SD', 'SS']],
    ['9A991a', ['IR', 'KP', 'LY', 'MM', 'PK', 'SO']],
    ['9A993', ['CU', 'IR', 'KP', 'LY', 'MM']],
  ])('are those of %s', (code, countries) => {
    expect(destinations.get(code)).toEqual({ scope: 'only', countries });
  });
});
