import { describe, expect, it } from 'vitest';
import { findScopes, joinPoints } from '../../../src/read/eu-annex-i/authorisation-scopes.ts';

describe('points', () => {
  it('begin at dashes, numbers, letters in brackets and codes that head a list', () => {
    expect(
      joinPoints(['It covers:', '— 1A001,', 'only when', 'wet.', '(a) two ra­', 'dios', '1C350:', '1. Salt']),
    ).toEqual(['It covers:', '— 1A001, only when wet.', '(a) two radios', '1C350:', '1. Salt']);
    expect(joinPoints([])).toEqual([]);
  });
});

describe('scopes', () => {
  it.each([
    ['— 1A001,', '1A001', 'whole'],
    ['— 1A001.a., only when wet', '1A001.a', 'in-part'],
    ['— 1C450.b.1. Oils', '1C450.b.1', 'whole'],
    ['radios of 5A001.c. where tested', '5A001.c', 'in-part'],
    ['all items listed in Section E of each category', 'E', 'whole'],
    ['all items of Section D of each Category (this does not include some)', 'D', 'in-part'],
  ])('are read from %s', (point, target, extent) => {
    expect(findScopes([point])).toEqual([{ role: 'covers', target, extent }]);
  });

  it('are left out behind "except" and "excluded"', () => {
    const roles = (points: readonly string[]) => findScopes(points).map(({ role, target }) => `${role} ${target}`);
    expect(roles(['radios of 5A001, except 5A002', '— 5A003'])).toEqual([
      'covers 5A001',
      'excludes 5A002',
      'excludes 5A003',
    ]);
    expect(roles(['— 5A001', 'Items excluded:', '— 5A003'])).toEqual(['covers 5A001', 'excludes 5A003']);
  });
});
