import { describe, expect, it } from 'vitest';
import { createUnitScan } from '../../src/measure/tally.ts';
import { buildUnitTable } from '../../src/measure/unit-table.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const scan = createUnitScan(buildUnitTable(VOCABULARY, 'en'));

describe('createUnitScan', () => {
  it.each([
    ['10 mm and 5 kg', ['10 mm', '5 kg']],
    ['8T or 16-bit', ['8T', '16-bit']],
    ['0,5 g/cm3', ['0,5 g']],
    ['see 3A001.a.5, UF6 and 2B', []],
    ['five or more axes', []],
    ['as in ARP 755A, ABEC 7T and 7T', ['7T']],
    ['a model with N parameters needs 2N steps', []],
    ['a force of 2N', ['2N']],
  ])('%s', (text, expected) => expect(scan(text).map((s) => text.slice(s.start, s.end))).toEqual(expected));
});
