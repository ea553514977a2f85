import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/read/jp-order/countries.ts';
import { findCountryCode } from '../../../src/read/jp-order/country-codes.ts';

const FOLDER = new URL('../../../../shared/sources/jp/', import.meta.url);

describe('findCountryCode', () => {
  it.each([
    ['英国', 'GB'],
    ['大韓民国', 'KR'],
    ['南アフリカ共和国', 'ZA'],
    ['甲国', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, code) => {
    expect(findCountryCode(name)).toBe(code);
  });

  it.skipIf(!existsSync(FOLDER)).each([
    ['324CO0000000378', 4],
    ['403M50000400049', 1],
  ])('knows every country in the tables of %s (needs ../shared/sources)', (identifier, tables) => {
    const text = existsSync(FOLDER) ? readFileSync(new URL(`${identifier}.md`, FOLDER), 'utf8') : '';
    const found = findCountries(text, { file: 'f', identifier, hint: '' });
    expect(found.ok && found.value.size).toBe(tables);
    const names = found.ok ? [...found.value.values()].flat() : [];
    expect(names.filter((name) => findCountryCode(name) === undefined)).toEqual([]);
  });
});
