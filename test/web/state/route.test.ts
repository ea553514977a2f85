import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFERENCE_KINDS } from '../../../src/model/comparison.ts';
import { RELATIONS } from '../../../src/model/region.ts';
import { NO_FILTERS, START, formatRoute, isFiltered, parseRoute } from '../../../web/state/route.ts';
import type { Filters, Route } from '../../../web/state/route.ts';

const address =
  '#/compare/us-ccl/eu-annex-i?category=3&relation=narrower,wider&kind=threshold&q=laser&row=3A001.b.7.b.1';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = fc.stringMatching(/^[a-zA-Z0-9.#~-]{1,12}$/);
const filters: fc.Arbitrary<Filters> = fc.record({
  category: fc.stringMatching(/^\d?$/),
  item: fc.stringMatching(/^(\d[A-E]\d{3})?$/),
  relations: fc.subarray([...RELATIONS]),
  kinds: fc.subarray([...DIFFERENCE_KINDS]),
  text,
});
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constant('compare' as const), subject: name, object: name, filters, row: text }),
  fc.record({ view: fc.constant('item' as const), subject: name, object: name, filters, row: name }),
  fc.record({ view: fc.constant('sources' as const), list: fc.stringMatching(/^[a-z-]{0,8}$/) }),
);

describe('parseRoute', () => {
  it('reads every part of a comparison’s address', () => {
    expect(parseRoute(address)).toEqual({
      view: 'compare',
      subject: 'us-ccl',
      object: 'eu-annex-i',
      filters: { category: '3', item: '', relations: ['narrower', 'wider'], kinds: ['threshold'], text: 'laser' },
      row: '3A001.b.7.b.1',
    });
  });

  it.each(['', '#', '#/', '#/nowhere/at/all', '#/compare', '#/item/us-ccl'])(
    'opens the start or a comparison for `%s`',
    (hash) => {
      expect(parseRoute(hash).view).toBe('compare');
    },
  );

  it('opens the start for an empty address', () => {
    expect(parseRoute('')).toEqual(START);
  });

  it('leaves out relations and kinds that do not exist', () => {
    const parsed = parseRoute('#/compare/us-ccl/eu-annex-i?relation=bigger,same&kind=colour');
    expect(parsed).toMatchObject({ filters: { relations: ['same'], kinds: [] } });
  });

  it('survives a broken escape', () => {
    expect(parseRoute('#/compare/us-ccl/eu-annex-i?q=%E0%A4')).toMatchObject({ filters: { text: '%E0%A4' } });
  });
});

describe('formatRoute', () => {
  it('is readable', () => {
    expect(formatRoute(parseRoute(address))).toBe(address);
    expect(formatRoute(parseRoute('#/item/us-ccl/eu-annex-i/3A090.a.1~3A501.a.16'))).toBe(
      '#/item/us-ccl/eu-annex-i/3A090.a.1~3A501.a.16',
    );
  });

  it('is the inverse of parseRoute', () => {
    fc.assert(
      fc.property(route, (any) => {
        expect(parseRoute(formatRoute(any))).toEqual(any);
      }),
    );
  });
});

describe('isFiltered', () => {
  it('is false without filters and true with any', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, relations: ['absent'] })).toBe(true);
  });
});
