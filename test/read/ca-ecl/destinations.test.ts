import { describe, expect, it } from 'vitest';
import { findDestinationClause, raiseDestinations, readGroupScope } from '../../../src/read/ca-ecl/destinations.ts';
import type { RawProvision } from '../../../src/model/raw.ts';

const US_LEFT_OUT = { scope: 'all-except', countries: ['US'] } as const;

describe('findDestinationClause', () => {
  it.each([
    ['Pots. (All destinations)', 7, 23, { scope: 'all', countries: [] }],
    ['Pots (United States), blue', 6, 19, { scope: 'only', countries: ['US'] }],
    ['Pots (All destinations other than in the United States)', 6, 54, US_LEFT_OUT],
    ['Pots (Atlantis)', 6, 14, undefined],
  ])('%s', (text, start, end, destinations) => {
    const clause = findDestinationClause(text, [{ start, end }]);
    expect(clause?.destinations).toEqual(destinations);
    expect(text.slice(clause?.start, clause?.end)).toBe(` (${text.slice(start, end)})`);
  });

  it('takes brackets that are in italics themselves', () => {
    expect(findDestinationClause('Pots, (All destinations)', [{ start: 6, end: 24 }])).toMatchObject({
      start: 5,
      end: 24,
    });
  });

  it('finds none without brackets', () => {
    expect(findDestinationClause('All destinations', [{ start: 0, end: 16 }])).toBeUndefined();
    expect(findDestinationClause('Pots (United States)', [])).toBeUndefined();
  });
});

describe('readGroupScope', () => {
  it('leaves out a group of which some items are excepted', () => {
    const { groups, named } = readGroupScope([
      'goods and technology referred to in Groups 1, 2, and 6 of the schedule, except for items 2-1 of the Guide, for any destination other than the United States;',
      'goods and technology referred to in Group 9 of the schedule for any destination.',
      'goods and technology referred to in Group 5 of the schedule as each item says',
    ]);
    expect([...groups]).toEqual([
      ['1', US_LEFT_OUT],
      ['6', US_LEFT_OUT],
      ['9', { scope: 'all', countries: [] }],
    ]);
    expect([...named]).toEqual(['1', '2', '6', '9', '5']);
  });
});

describe('raiseDestinations', () => {
  const place = (code: string, parent: string, more: Partial<RawProvision> = {}): RawProvision => ({
    code,
    parent,
    kind: parent === '' ? 'item' : 'paragraph',
    order: 1,
    text: '',
    noteName: '',
    at: '',
    ...more,
  });

  it('moves what stands behind the last of several to the place above', () => {
    const raised = raiseDestinations([
      place('1', ''),
      place('1.a', '1'),
      place('1.b', '1', { destinations: US_LEFT_OUT }),
    ]);
    expect(raised.map((p) => p.destinations)).toEqual([US_LEFT_OUT, undefined, undefined]);
  });

  it('leaves it where another says its own', () => {
    const own = { destinations: US_LEFT_OUT };
    const raised = raiseDestinations([place('1', ''), place('1.a', '1', own), place('1.b', '1', own)]);
    expect(raised.map((p) => p.destinations)).toEqual([undefined, US_LEFT_OUT, US_LEFT_OUT]);
  });
});
