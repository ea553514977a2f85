import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { hashWording, normalizeWording } from '../../src/normalize/wording.ts';
import { VOCABULARY } from './vocabulary.ts';

const EN = findLanguageRules('en');

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
  it('is 16 hexadecimal digits for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(hash(text)).toBe(hash(text));
      }),
    );
  });
});

describe('normalizeWording', () => {
  it.each([
    ['', ''],
    ['A “Fibre”, 5 × 10^3 kg & 2 %; or', 'a fiber 5 x 103 kg and 2 %'],
    ['Colour-coded lids of 9A901.a.', 'color coded lids of 9a901.a'],
    ['−5 °C to +40 °C', '-5 °c to +40 °c'],
  ])('%j becomes %j', (text, wording) => {
    expect(normalizeWording(text, '.', VOCABULARY.spelling, EN)).toBe(wording);
  });
});
