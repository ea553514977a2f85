import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLabel } from '../../src/normalize/label.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { VOCABULARY } from './vocabulary.ts';

const EN = findLanguageRules('en');

describe('findLabel', () => {
  it.each([
    ['Kettles having any of the following:', 'Kettles'],
    ['"Big pots" and \'lids\', as follows:', 'Big pots and lids'],
    ['Teapots capable of 3 kg;', 'Teapots'],
    ['Lead pots (all sizes) with lids', 'Lead pots'],
    ['Fast Pot Brewing (FPB) machines designed for tea', 'Fast Pot Brewing machines'],
    ['Specially designed lids for kettles specified in 9A901', 'Specially designed lids for kettles'],
    ['Especially designed or prepared lids for kettles', 'Lids for kettles'],
    ['Other kettles, not specified in 9A901.a.', 'Kettles'],
    [
      '"Software" according to the General Technology Note for the "use" of kettles specified in 9A901.',
      'Software for the use of kettles',
    ],
    ['Computer controlled kettles, having a lid', 'Computer controlled kettles'],
    ['Manned, steam-driven kettles designed for ships', 'Manned, steam-driven kettles'],
    ['2-Chlorobenzaldehyde (CAS 89-98-5);', '2-Chlorobenzaldehyde'],
    ['Kettles supporting 34 or more pots', 'Kettles'],
    ['Coated kettles with lids', 'Coated kettles'],
    ['Any kettle subject to duty', 'Kettle subject to duty'],
    ['(C.A.S. #868-85-9) Dimethyl phosphite;', 'Dimethyl phosphite'],
    ['Items, as follows:', ''],
    ['N,N-Dialkyl [methyl or ethyl] amines (CAS 1-23-4)', 'N,N-Dialkyl amines'],
    ['Coated with lead', ''],
    ['Two or more lids; or', ''],
    ['A resolution of 8 bit or more', ''],
    ['Output power exceeding 1 W; or', ''],
    ['90 GHz; or', ''],
    ['Rated for operation at 400 K', ''],
    ['Capable of boiling tea;', ''],
    ['Having all of the following:', ''],
    ['Not used;', ''],
    ['SEE MILITARY GOODS CONTROLS FOR pots', ''],
  ])('%s → %s', (text, label) => {
    expect(findLabel(text, VOCABULARY.label, EN)).toBe(label);
  });
  it('never has more than ten words', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        expect(findLabel(text, VOCABULARY.label, EN).split(' ').length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
