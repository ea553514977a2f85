import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const names = (text: string) => measure(text).criteria.map((c) => c.quantity);

describe('a name that the vocabulary does not know', () => {
  it.each([
    ['a wobble of 5 mm or more', ['wobble']],
    ['more than four blue widgets', ['blue-widget']],
    ['capable of withstanding more than 3 J/m^3', ['']],
  ])('is kept as printed, without the verb: %s', (text, expected) => expect(names(text)).toEqual(expected));
});
