import { describe, expect, it } from 'vitest';
import { formatDoubtful, formatPhrase, isDoubtful } from '../../../src/read/fact-notation/phrase.ts';

describe('formatPhrase', () => {
  it.each([
    ['UTS > 900 MPa', 'ultimate tensile strength exceeding 900 MPa'],
    ['mass >= 3 kg', 'mass at least 3 kg'],
    ['<= 3 kg', 'at most 3 kg'],
    ['> 3 axes', 'more than 3 axes'],
    ['8 <= bit < 10', 'resolution of 8 bit or more but less than 10 bit'],
    ['bit >= 16', 'resolution at least 16 bit'],
    ['2.7 < f <= 6.8 GHz', 'frequency exceeding 2.7 GHz but not exceeding 6.8 GHz'],
    ['130 Pa..20 kPa', '130 Pa to 20 kPa'],
    ['1400..<1900 nm', 'at least 1400 nm but less than 1900 nm'],
    ['Al >= 97 wt%', 'aluminium at least 97 % by weight'],
    ['T/H > 1/1000', 'T/H exceeding 0.001'],
    ['B < 10 ppm', 'boron less than 10 ppm'],
    ['length/inner diameter > 2', 'ratio of length to inner diameter exceeding 2'],
    ['B > 8 T', 'magnetic flux density exceeding 8 T'],
    ['dose >= 5e3 Gy', 'dose at least 5 x 10^3 Gy'],
    ['time < 1e-3 us', 'time less than 10^-3 µs'],
    ['noise < 2 pT rms/sqrt(Hz)', 'noise less than 2 pT rms/√Hz'],
    ['strength at 20 C >= 9 GPa', 'strength at 20 °C at least 9 GPa'],
    ['for 1B, 1C', 'for 1B, 1C'],
    ['missile range > 300 km', 'missiles capable of a range exceeding 300 km'],
    ['810 < wl < 2000 nm (150..370 THz)', 'wavelength exceeding 810 nm but less than 2000 nm'],
    ['P[W] > 5/(f[GHz])^2', 'P[W] [5 W]/(f[GHz])^2'],
    ['delay[s]*power[W] < 1e-14 J', 'delay[s]*power[W] [10^-14 J]'],
    ['K >= 0.25 (K = 3*V)', 'K at least 0.25 (K = 3*V)'],
  ])('says %s', (term, words) => {
    expect(formatPhrase(term)).toBe(words);
  });
});

it.each([
  ['<= 10 % > 10 um', true],
  ['< 3 ppm (single) or < 5 ppm (double)', true],
  ['< 10 kHz or shock mounting', true],
  ['500..550 nm > 40 W', true],
  ['within 10 m', true],
  ['< 100 us for df > 2 GHz', false],
  ['2.7 < f <= 6.8 GHz', false],
])('isDoubtful %s', (term, expected) => {
  expect(isDoubtful(term)).toBe(expected);
});

it.each([
  ['crystal <= 50 nm', 'crystal [50 nm]'],
  ['wall 30..50 mm', 'wall [30 mm] [50 mm]'],
  ['3 < width <= 5 m', 'width [3 m] [5 m]'],
  ['ends within 0.05 deg', 'ends [0.05 degrees]'],
  ['1C010.c or steel', '1C010.c or steel'],
])('formatDoubtful %s', (term, words) => {
  expect(formatDoubtful(term)).toBe(words);
});
