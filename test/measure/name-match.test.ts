import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { isCount } from '../../src/measure/name-match.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY, 'de');
const nameOf = (text: string) => measure(text).criteria[0]?.quantity;

describe('isCount', () => {
  it.each([
    ['axes', true],
    ['efficiency', false],
    ['resolution', false],
  ])('of %s is %j', (id, count) => {
    const row = VOCABULARY.quantities.find((quantity) => quantity.id === id);
    expect(row && isCount(row)).toBe(count);
  });
});

describe('findMatches', () => {
  it.each([
    ['Fahrzeuge mit einem Wirkungsgrad größer als 30 %', 'efficiency'],
    ['Fahrzeuge, zu mehr als 30 % aus Holz', 'content'],
    ['Bandbreite (am Ausgang des Gerätes gemessen, RBW) größer als 2 MHz', 'bandwidth'],
    ['Winkelpositionsgenauigkeit kleiner als 3 mrad', 'angular-accuracy'],
  ])('%s', (text, id) => {
    expect(nameOf(text)).toBe(id);
  });
});
