import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GeneralAuthorisation } from '../../../src/read/eu-annex-i/general-authorisations.ts';
import { readGeneralAuthorisations } from '../../../src/read/eu-annex-i/general-authorisations.ts';
import { smallAnnexTwo } from './small-annexes.ts';

const FOLDER = '../shared/sources/eu';

function readAll(text: string): readonly GeneralAuthorisation[] {
  const read = readGeneralAuthorisations(text, 'ii.txt');
  return read.ok ? read.value.authorisations : [];
}

function format({ scopes }: Pick<GeneralAuthorisation, 'scopes'>): string {
  const part = (extent: string) => (extent === 'whole' ? '' : '~');
  return scopes.map(({ role, target, extent }) => `${role === 'covers' ? '+' : '-'}${target}${part(extent)}`).join(' ');
}

describe('the general authorisations of Annex II', () => {
  it('say what they cover and leave out', () => {
    expect(readAll(smallAnnexTwo()).map(format)).toEqual([
      '+Annex-I -Section-I',
      '+1A001 +1C003.b~',
      '+Annex-I -D -E -1C227',
      '+2B008',
      '+5A001.b.2 +5A001.c +5B001~',
      '+1C350.1 +1C350.2 +1C450.a.4',
      '+D +E -Section-I -4A005~',
      '+5A002.a.2',
    ]);
    const read = readGeneralAuthorisations(smallAnnexTwo(), 'ii.txt');
    expect(read.ok && format({ scopes: read.value.common })).toBe('-Annex-IV -0C002~ -9A117');
  });

  it('say where they hold', () => {
    const all = readAll(smallAnnexTwo()).map(({ destinations }) => destinations);
    expect(all[0]?.destinations).toEqual({ scope: 'only', countries: ['AU', 'CH', 'CL', 'LI'] });
    expect(all[7]?.destinations).toEqual({ scope: 'all-except', countries: ['AU', 'CG', 'CH', 'CL', 'LI', 'ML'] });
    expect(all[7]?.beyond).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['another annex', smallAnnexTwo().replace('ANNEX II\n', 'ANNEX V\n'), 'foreign-file'],
    ['a cut file', smallAnnexTwo().slice(0, 900), 'incomplete-file'],
    ['a file without an authorisation', smallAnnexTwo().replace('EU005', 'EU015'), 'incomplete-file'],
    ['a file without Section I', smallAnnexTwo().replace('I. LIST REFERRED', 'I. NO'), 'incomplete-file'],
    ['an authorisation without items', smallAnnexTwo().replace('— 2B008.', 'nothing'), 'incomplete-file'],
    ['an unknown country', smallAnnexTwo().replace('— Chile', '— Atlantis'), 'unread-text'],
  ])('refuse %s', (_, text, code) => {
    const read = readGeneralAuthorisations(text, 'ii.txt');
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.code).toBe(code);
  });
});

it('the general authorisations withstand 500 mutated files', () => {
  let seed = 20261123;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const whole = smallAnnexTwo();
  let refused = 0;
  for (let n = 0; n < 500; n += 1) {
    const at = random(whole.length);
    const lines = whole.split('\n');
    lines.splice(random(lines.length), 1, lines[random(lines.length)] ?? '');
    const flipped = whole.slice(0, at) + String.fromCharCode(random(256)) + whole.slice(at + 1);
    const read = readGeneralAuthorisations([whole.slice(0, at), lines.join('\n'), flipped][n % 3] ?? '', 'ii.txt');
    if (!read.ok && read.issues.length > 0) refused += 1;
    expect(read.ok || read.issues.length > 0).toBe(true);
  }
  expect(refused).toBeGreaterThan(150);
});

describe.skipIf(!existsSync(FOLDER))('on the official file (needs ../shared/sources)', () => {
  const all = existsSync(FOLDER) ? readAll(readFileSync(`${FOLDER}/annex-ii-2022-05-05.txt`, 'utf8')) : [];
  const other = existsSync(FOLDER)
    ? (JSON.parse(readFileSync(`${FOLDER}/gea-destinations-2022-05-05.json`, 'utf8')) as Record<string, unknown>)
    : {};

  it('agree with the destinations that another person wrote down', () => {
    const counts = all.map(({ id, destinations }) => {
      const { destinations: names, excluded } = other[id] as { destinations: string[]; excluded?: string[] };
      const list = excluded?.slice(1, -1) ?? names;
      const more = list.filter((name) => name.startsWith('China')).length * 2 + (id === 'EU001' ? 1 : 0);
      const first = excluded ? 10 : 0;
      const french = names.includes('French overseas territories') ? 1 : 0;
      return [id, destinations.destinations.countries.length, list.length + more + first - french];
    });
    expect(counts.map(([id, own]) => [id, own])).toEqual(counts.map(([id, , theirs]) => [id, theirs]));
  });

  it('have as many items as were counted by hand', () => {
    expect(all.map(({ scopes }) => scopes.length)).toEqual([2, 28, 28, 29, 6, 73, 8, 7]);
  });
});
