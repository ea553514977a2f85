import { describe, expect, it } from 'vitest';
import { GERMAN_SIZES } from '../../src/measure/german-sizes.ts';

const cues = new Map(GERMAN_SIZES);

describe('GERMAN_SIZES', () => {
  it.each([
    ['grösser als', 'before', '>'],
    ['kleiner/gleich', 'before', '<='],
    ['kleiner (besser) als', 'before', '<'],
    ['nicht mehr als', 'before', '<='],
    ['oder mehr', 'after', '>='],
    ['oder kürzer', 'after', '<='],
  ])('reads %j', (phrase, role, comparator) => {
    expect(cues.get(phrase)).toMatchObject({ role, comparator });
  });

  it('lets a bare word of size speak only before a value', () => {
    expect(cues.get('kleiner')).toMatchObject({ comparator: '<', adjacent: true });
  });
});
