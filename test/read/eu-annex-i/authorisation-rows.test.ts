import { expect, it } from 'vitest';
import { AUTHORISATION_COLUMNS, listAuthorisationRows } from '../../../src/read/eu-annex-i/authorisation-rows.ts';
import { readGeneralAuthorisations } from '../../../src/read/eu-annex-i/general-authorisations.ts';
import { smallAnnexTwo } from './small-annexes.ts';

it('gives a row for each scope and one for the destinations, Section I last', () => {
  const read = readGeneralAuthorisations(smallAnnexTwo(), 'ii.txt');
  const rows = read.ok ? listAuthorisationRows(read.value, { asOf: '2022-05-05', source: 'Annex II' }) : [];
  expect(rows.slice(0, 3).map((row) => row.join())).toEqual([
    'EU001,covers,Annex-I,whole,,2022-05-05,Annex II,seen',
    'EU001,excludes,Section-I,whole,,2022-05-05,Annex II,seen',
    'EU001,destinations,only AU CH CL LI,whole,,2022-05-05,Annex II,seen',
  ]);
  expect(rows.filter(([, role]) => role === 'destinations').map((row) => row[3])).toEqual([
    ...Array.from({ length: 7 }, () => 'whole'),
    'in-part',
  ]);
  expect(rows.at(-1)?.slice(0, 4)).toEqual(['Section-I', 'excludes', '9A117', 'whole']);
  expect(rows.every((row) => row.length === AUTHORISATION_COLUMNS.length)).toBe(true);
});
