import { describe, expect, it } from 'vitest';
import { AFTER, BEFORE } from '../../src/measure/english-comparators.ts';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const read = (text: string) => measure(text).criteria.map((c) => c.comparator);

describe('English comparators', () => {
  it.each(
    Object.entries(BEFORE).flatMap(([comparator, list]) => list.split('|').map((phrase) => [phrase, comparator])),
  )('reads "%s" before a value as %s', (phrase, comparator) => {
    const meant = { better: '<', 'better=': '<=', worse: '>', 'worse=': '>=' }[comparator as string] ?? comparator;
    expect(read(`a noise figure ${phrase} 5 dB`)).toEqual([meant]);
  });

  it('names no phrase twice', () => {
    const phrases = [...Object.values(BEFORE), ...Object.values(AFTER)].flatMap((list) => list.split('|'));
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  it.each([
    ['use below 400 m', '>'],
    ['at or above 3 µm', '>='],
    ['a load (i.e. 5 kg)', '='],
    ['a maximum diameter of 2 m', '<='],
    ['a maximum diameter of 2 m or more', '>='],
  ])('reads "%s" as %s', (text, comparator) => expect(read(text)).toEqual([comparator]));

  it('leaves parts of a wavelength and bare maxima of speed unread', () => {
    expect(read('an accuracy of λ/10 or better')).toEqual([]);
    expect(read('a maximum speed of 300 km/h')).toEqual([]);
  });
});
