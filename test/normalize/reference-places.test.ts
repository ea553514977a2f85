import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/normalize/reference-places.ts';

describe('findPlaces', () => {
  it.each([
    ['', []],
    ['Pots of 9A901.a.', []],
    ['pots of USML Category XV(e)(2) here', ['USML XV(e)(2)']],
    ['pots of USML, Cat. IV (h)', ['USML IV(h)']],
    ['pots of Category XI(a) of the USML', ['USML XI(a)']],
    ['pots of Category XI here', []],
    ['see ML100', []],
    ['Category 5, Part 2 and Category 5 - Part 1', ['Category 5 Part 2', 'Category 5 Part 1']],
    ['Category 3', ['Category 3']],
    ['Category 33', []],
    ['SEE MILITARY GOODS CONTROLS', ['Military Goods Controls']],
    ['all of this Category', ['Category 9']],
    ['USML I, then Category 4', ['USML I', 'Category 4']],
    ['Category 4, then USML I', ['Category 4', 'USML I']],
  ])('%s: %j', (text, places) => {
    expect(findPlaces(text, '9A901').map((mention) => mention.place)).toEqual(places);
  });

  it('says where each stands', () => {
    const text = 'cups of USML I or this Category';
    expect(findPlaces(text, '9A901').map(({ start }) => text.slice(start, start + 4))).toEqual(['USML', 'this']);
  });

  it('cannot complete "this Category" where the item names none', () => {
    expect(findPlaces('all of this Category', 'ML8')).toEqual([]);
  });
});
