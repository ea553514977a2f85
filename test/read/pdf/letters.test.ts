import { describe, expect, it } from 'vitest';
import { findTypeStyle, normalizeLetters } from '../../../src/read/pdf/letters.ts';

describe('findTypeStyle', () => {
  it.each([
    ['ArialMT', false, false],
    ['Arial-BoldMT', true, false],
    ['TimesNewRomanPS-BoldItalicMT', true, true],
    ['Calibri,Italic', false, true],
    ['', false, false],
  ])('%s', (font, bold, italic) => {
    expect(findTypeStyle(font)).toEqual({ bold, italic });
  });
});

describe('normalizeLetters', () => {
  it.each([
    ['5 g/cm³', '5 g/cm^3'],
    ['10⁻¹² m', '10^-12 m'],
    ['H₂O', 'H_2O'],
    ['20^oC', '20°C'],
    ['\uF06Dm and \uF0B0C', 'μm and °C'],
    ['tea\u00ADpot', 'teapot'],
    ['cut\u00AD', 'cut\u00AD'],
    ['two  \n words', 'two words'],
    ['\uF0FF stays', '\uF0FF stays'],
  ])('%s → %s', (printed, expected) => {
    expect(normalizeLetters(printed)).toBe(expected);
  });
});
