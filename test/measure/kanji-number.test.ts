import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/measure/exact.ts';
import { isKanjiDigit, readKanjiNumber } from '../../src/measure/kanji-number.ts';

const read = (text: string) => {
  const found = readKanjiNumber(text, 0);
  return found && { value: toNumber(found.exact), end: found.end };
};

const CHARACTERS = [...'〇一二三四五六七八九'];
const print = (digits: string) => [...digits].map((c) => (c === '.' ? '・' : CHARACTERS[Number(c)])).join('');

describe('readKanjiNumber', () => {
  it.each([
    ['〇・〇二四', 0.024],
    ['一二五', 125],
    ['三、五〇〇', 3500],
    ['四〇、〇〇〇、〇〇〇', 4e7],
    ['五〇兆', 5e13],
    ['一億二千万', 1.2e8],
    ['二千五百', 2500],
    ['十', 10],
    ['十二', 12],
    ['百', 100],
    ['一・五万', 15_000],
    ['一〇〇万分の二八', 0.000028],
    ['二分の一', 0.5],
    ['百分之五', 0.05],
    ['一〇の五乗', 1e5],
    ['一〇のマイナス六乗', 1e-6],
    ['二×一〇の五乗', 2e5],
    ['50×10⁻⁶', 0.00005],
    ['10^-3', 0.001],
    ['1,250', 1250],
    ['1.5亿', 1.5e8],
  ])('reads %s whole', (text, value) => {
    expect(read(text)).toEqual({ value, end: text.length });
  });

  it.each([
    ['一二、五', 2],
    ['一、二〇', 1],
    ['五ミリ', 1],
    ['三の五倍', 1],
  ])('ends in %s after %i characters', (text, end) => {
    expect(read(text)?.end).toBe(end);
  });

  it.each(['', 'ア', '二・二・三', '分の一', '〇'.repeat(31)])('reads nothing in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('reads what is printed position by position', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.integer({ min: 0, max: 4 }), (n, places) => {
        const digits = (n / 10 ** places).toFixed(places);
        expect(read(print(digits))?.value).toBe(Number(digits));
      }),
    );
  });

  it('never throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'〇一二十百千万億兆、・の乗分マイナス×10^⁻⁶') });
    fc.assert(fc.property(text, (t) => void readKanjiNumber(t, 0)));
    expect(isKanjiDigit('百')).toBe(true);
    expect(isKanjiDigit('a')).toBe(false);
  });
});
