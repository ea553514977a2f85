import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { findPlainName } from '../../src/measure/plain-name.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const names = (text: string) => measure(text).criteria.map((c) => c.quantity);
const rows = new Map(VOCABULARY.quantities.map((row) => [row.id, row]));

describe('findPlainName', () => {
  it.each([
    ['Hz', 'frequency'],
    ['s', 'duration'],
    ['Gy(Si)', 'total-dose'],
    ['m', ''],
    ['1', ''],
  ])('of %s is "%s"', (unit, id) => expect(findPlainName(unit, { rows }).id).toBe(id));
});

describe('a bound without a name of its own', () => {
  it.each([
    ['an output power of 2 kW or more below 20 MHz, or 300 W or more', ['output-power', 'frequency', 'output-power']],
    ['mixtures containing 4 % or more of it', ['content']],
    ['capable of withstanding more than 900 Gy (Si)', ['total-dose']],
    ['works for at least 8 hours', ['duration']],
    ['in weak solutions (less than 3 %)', ['content']],
    ['specially made to operate below 200 K', ['operating-temperature']],
  ])('%s', (text, expected) => {
    expect(names(text).filter((name) => expected.includes(name))).toEqual(
      expected.filter((name) => names(text).includes(name)),
    );
    expect(names(text).at(-1)).toBe(expected.at(-1));
  });
});
