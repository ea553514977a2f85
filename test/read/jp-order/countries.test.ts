import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/read/jp-order/countries.ts';
import { SMALL } from './small-order.ts';

const EXPECTED = { file: 'f', identifier: '324CO0000000378', hint: 'Fetch it.' };

describe('findCountries', () => {
  it('gives the names of each table that holds nothing else', () => {
    const found = findCountries(SMALL, EXPECTED);
    expect(found.ok && [...found.value]).toEqual([['別表第三', ['カナダ', '南アフリカ共和国', '英国']]]);
  });

  it('refuses another law', () => {
    expect(findCountries('---\n---', EXPECTED).issues).toMatchObject([{ code: 'foreign-file' }]);
  });
});
