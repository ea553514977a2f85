import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCasNumbers } from '../../src/normalize/cas.ts';
import { hashText } from '../../src/normalize/hash.ts';
import { findLabel } from '../../src/normalize/label.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { normalizeSpelling, stripPlural } from '../../src/normalize/spelling.ts';
import { findQuotedTerms } from '../../src/normalize/terms.ts';
import { hashWording } from '../../src/normalize/wording.ts';
import { findContentWords } from '../../src/normalize/words.ts';
import { VOCABULARY } from './vocabulary.ts';

const EN = findLanguageRules('en');

describe('findQuotedTerms', () => {
  it.each([
    ['A "sample rate" of “Lasers” and "toxins," here', ['lasers', 'sample rate', 'toxins'], []],
    ["A 'C-NOT error' of ‘pots’ and ’cups’", [], ['c-not error', 'cups', 'pots']],
    ["The maker's pot, the users' cup and the brewer’s tea", [], []],
    ["'UAV's of the 'pot'", [], ['pot', 'uav']],
    ['"(CW) lasers" and the "pots" of \'tea\'', ['(cw) lasers', 'pots'], ['tea']],
    ['5" pipes', [], []],
  ])('%s', (text, terms, localTerms) => {
    expect(findQuotedTerms(text)).toEqual({ terms, localTerms });
  });
});

describe('findCasNumbers', () => {
  it('takes those whose check digit is right, sorted', () => {
    expect(findCasNumbers('X (CAS 143-33-9), Y (7732-18-5), Z (CAS 143-33-8), 2024-10-2')).toEqual([
      '143-33-9',
      '7732-18-5',
    ]);
  });
});

describe('spelling', () => {
  it.each([
    ['fibres', 'fibers'],
    ['aluminium', 'aluminum'],
    ['sulphide', 'sulfide'],
    ['ionising', 'ionizing'],
    ['noise', 'noise'],
    ['analogue', 'analog'],
    ['metres', 'meters'],
  ])('%s → %s', (british, american) => {
    expect(normalizeSpelling(british, VOCABULARY.spelling)).toBe(american);
    expect(normalizeSpelling(american, VOCABULARY.spelling)).toBe(american);
  });
  it.each([
    ['assemblies', 'assembly'],
    ['axis', 'axis'],
    ['gas', 'gas'],
    ['glass', 'glass'],
    ['virus', 'virus'],
    ['switches', 'switch'],
    ['lasers', 'laser'],
  ])('%s is one %s', (plural, singular) => {
    expect(stripPlural(plural)).toBe(singular);
  });
});

describe('findContentWords', () => {
  it('keeps what things are and leaves out codes, numbers, units and words of control', () => {
    const text =
      'Carbon fibres, specified in 1C010.a., exceeding 3 GPa, of H2S, Bacillus anthracis or pots (CAS 143-33-9)';
    expect(findContentWords(text, VOCABULARY)).toEqual(['anthracis', 'bacillus', 'carbon', 'fiber', 'h2s', 'pot']);
  });
  it('gives both spellings the same words', () => {
    expect(findContentWords('colour-coded aluminium sulphides', VOCABULARY)).toEqual(
      findContentWords('color coded aluminum sulfide', VOCABULARY),
    );
  });
});

describe('hashWording', () => {
  const hash = (text: string, mark: '.' | ',' = '.') => hashWording(text, mark, VOCABULARY.spelling, EN);
  it.each([
    ['“Fibres” of 3A001.a.; and', '"Fibers" of 3A001.a'],
    ['Pots, red: 1,250 kg', 'Pots red 1250 kg;'],
    ['A lid − big; or', 'A lid - big'],
  ])('%s = %s', (a, b) => {
    expect(hash(a)).toBe(hash(b));
  });
  it('reads a decimal comma as the list prints it', () => {
    expect(hash('a pot of 2,5 m', ',')).toBe(hash('a pot of 2.5 m'));
    expect(hash('a pot of 1,250 m', ',')).not.toBe(hash('a pot of 1,250 m'));
  });
  it('tells other numbers and other order apart', () => {
    expect(new Set(['pot of 2 m', 'pot of 3 m', '2 m of pot', 'pot of -2 m'].map((t) => hash(t))).size).toBe(4);
  });
  it('is 64-bit FNV-1a', () => {
    expect([hashText(''), hashText('a'), hashText('foobar')]).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });
  it('is 16 hexadecimal digits for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(hash(text)).toBe(hash(text));
      }),
    );
  });
});

describe('findLabel', () => {
  it.each([
    ['Kettles having any of the following:', 'Kettles'],
    ['"Big pots" and \'lids\', as follows:', 'Big pots and lids'],
    ['Teapots capable of 3 kg;', 'Teapots'],
    ['Lead pots (all sizes) with lids', 'Lead pots'],
    ['Fast Pot Brewing (FPB) machines designed for tea', 'Fast Pot Brewing machines'],
    ['Specially designed lids for kettles specified in 9A901', 'Specially designed lids for kettles'],
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
