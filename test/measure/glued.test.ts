import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/measure/english.ts';
import { GERMAN } from '../../src/measure/german.ts';
import { createWordParter } from '../../src/measure/glued.ts';
import type { LanguageTables } from '../../src/measure/language.ts';
import { createMeasurer } from '../../src/measure/measure.ts';
import { buildUnitTable } from '../../src/measure/unit-table.ts';
import { createUnitReader } from '../../src/measure/unit.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

function parterFor(tables: LanguageTables) {
  const readUnit = createUnitReader(buildUnitTable(VOCABULARY, tables.language), tables.unitWords);
  return createWordParter(VOCABULARY, {
    tables,
    readUnit,
    style: { decimalComma: tables.decimalComma ?? false, blankThousands: false },
  });
}

describe('createWordParter', () => {
  const part = parterFor(ENGLISH);

  it.each([
    ['50 kW ormore', '50 kW or more'],
    ['a rate greaterthan 3 GHz', 'a rate greater than 3 GHz'],
    ['apeak power', 'a peak power'],
    ['an insidediameter of 2 m', 'an inside diameter of 2 m'],
    ['at most 100 gand light', 'at most 100 g and light'],
    ['above 2 GHzup to 4 GHz', 'above 2 GHz up to 4 GHz'],
    ['average orCW output', 'average or CW output'],
  ])('parts %j', (text, parted) => {
    expect(part(text)).toBe(parted);
  });

  it.each([
    'performed by another',
    'a waveform of 5 min',
    'a sand band',
    'more than 2fmin',
    'wireless',
    'xyzzyand',
    'ago',
  ])('leaves %j alone', (text) => {
    expect(part(text)).toBe(text);
  });

  it('parts nothing in a language without joining words', () => {
    expect(parterFor(GERMAN)('5 kW odermehr')).toBe('5 kW odermehr');
  });

  it('takes linear time on one endless word', () => {
    expect(part('or'.repeat(500_000))).toHaveLength(1_000_000);
  });
});

describe('texts with lost blanks', () => {
  const measure = createMeasurer(VOCABULARY, 'en');
  const read = (text: string) =>
    measure(text).criteria.map((c) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}`.trim());

  it.each([
    ['Pumps with a massof 5 kg ormore', ['mass >= 5 kg']],
    ['Lamps with a linearacceleration of less than 15 gand a mass below 2 kg', ['acceleration < 15 g0', 'mass < 2 kg']],
  ])('%s', (text, criteria) => {
    expect(read(text)).toEqual(criteria);
  });
});
