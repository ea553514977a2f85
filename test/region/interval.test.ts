import { describe, expect, it } from 'vitest';
import {
  ANY_VALUE,
  buildInterval,
  containsInterval,
  containsValue,
  equalIntervals,
  intersectIntervals,
  isEmptyInterval,
  normalizeInteger,
  subtractInterval,
} from '../../src/region/interval.ts';
import type { Comparator } from '../../src/model/provision.ts';
import { interval } from './build-box.ts';

describe('buildInterval', () => {
  it.each<[Comparator, number, string]>([
    ['>', 90, '(90,)'],
    ['>=', 90, '[90,)'],
    ['<', 90, '(,90)'],
    ['<=', 90, '(,90]'],
    ['=', 90, '[90,90]'],
  ])('%s %d', (comparator, value, expected) => {
    expect(buildInterval(comparator, value)).toEqual(interval(expected));
  });

  it.each<[Comparator, number, string]>([
    ['>', 33, '[34,)'],
    ['>=', 34, '[34,)'],
    ['>', 33.5, '[34,)'],
    ['<', 33, '(,32]'],
    ['<', 33.5, '(,33]'],
    ['<=', 33.5, '(,33]'],
    ['=', 4, '[4,4]'],
  ])('counts whole things: %s %d', (comparator, value, expected) => {
    expect(buildInterval(comparator, value, true)).toEqual(interval(expected));
  });

  it('is empty for a count that must equal a fraction', () => {
    expect(isEmptyInterval(buildInterval('=', 4.5, true))).toBe(true);
  });
});

describe('intervals as sets', () => {
  it.each([
    ['[1,5]', '(2,9)', '(2,5]'],
    ['[1,5]', '[1,5)', '[1,5)'],
    ['(,5)', '(1,)', '(1,5)'],
  ])('%s and %s share %s', (a, b, shared) => {
    expect(intersectIntervals(interval(a), interval(b))).toEqual(interval(shared));
    expect(intersectIntervals(interval(b), interval(a))).toEqual(interval(shared));
  });

  it.each([
    ['[1,9]', '(2,5]', ['[1,2]', '(5,9]']],
    ['[1,9]', '[0,5)', ['[5,9]']],
    ['[1,9]', '[1,9)', ['[9,9]']],
    ['[1,9]', '(,)', []],
    ['[1,9]', '[20,30]', ['[1,9]']],
  ])('%s less %s', (from, taken, rest) => {
    expect(subtractInterval(interval(from), interval(taken))).toEqual(rest.map(interval));
  });

  it('leaves whole numbers of a count', () => {
    expect(subtractInterval(interval('[0,10]'), interval('[3,5]'), true)).toEqual(['[0,2]', '[6,10]'].map(interval));
    expect(subtractInterval(interval('[3,6]'), interval('[4,6]'), true)).toEqual([interval('[3,3]')]);
    expect(normalizeInteger(interval('(3,4)'))).toSatisfy(isEmptyInterval);
  });

  it('takes nothing away with an empty interval', () => {
    expect(subtractInterval(interval('[1,9]'), interval('(5,5]'))).toEqual([interval('[1,9]')]);
  });

  it.each([
    ['(3,3]', true],
    ['[3,3]', false],
    ['[4,3]', true],
    ['(,)', false],
  ])('%s empty: %s', (text, empty) => {
    expect(isEmptyInterval(interval(text))).toBe(empty);
  });

  it('treats an end that is no number as empty', () => {
    expect(isEmptyInterval(buildInterval('>', Number.NaN))).toBe(true);
  });

  it('knows what lies within', () => {
    expect(containsValue(interval('(90,110]'), 90)).toBe(false);
    expect(containsValue(interval('(90,110]'), 110)).toBe(true);
    expect(containsValue(ANY_VALUE, -1e300)).toBe(true);
    expect(containsInterval(interval('(90,)'), interval('[90,)'))).toBe(false);
    expect(containsInterval(interval('[90,)'), interval('(90,100]'))).toBe(true);
    expect(containsInterval(interval('(90,)'), interval('[5,4]'))).toBe(true);
    expect(equalIntervals(interval('[34,)'), buildInterval('>', 33, true))).toBe(true);
    expect(equalIntervals(interval('[33,)'), interval('(33,)'))).toBe(false);
  });
});
