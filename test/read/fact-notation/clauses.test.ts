import { describe, expect, it } from 'vitest';
import { hasBound, parseClauses } from '../../../src/read/fact-notation/clauses.ts';

const NONE = { reserved: '', conditions: [], doubtful: [], labelled: [], exclusions: [], notes: [], pointers: [] };
const part = (path: string, facts: string, together = false) => ({ path: path.split('.'), facts, together });

describe('parseClauses', () => {
  it.each([
    ['mass > 3 kg & width < 2 m', { conditions: ['mass > 3 kg & width < 2 m'] }],
    ['not used since 2014', { reserved: 'Not used since 2014' }],
    ['no longer used since 14 June 2013', { reserved: 'Not used since 2013' }],
    ['deleted', { reserved: 'Not used' }],
    ['listed agent', {}],
    ['mass > 3 kg; not toys; excl. models', { conditions: ['mass > 3 kg'], exclusions: ['toys', 'models'] }],
    ['mass > 3 kg; width < 2 m', { conditions: ['mass > 3 kg'], doubtful: ['width < 2 m'] }],
    ['Al, Cu; mass > 3 kg', { conditions: ['Al, Cu', 'mass > 3 kg'] }],
    ['mass > 3 kg; missile range > 300 km', { conditions: ['mass > 3 kg', 'missile range > 300 km'] }],
    ['notes: small < 3 m; large > 9 m', { notes: ['small < 3 m', 'large > 9 m'] }],
    ['see 1C350', { pointers: ['1C350'] }],
    [
      'CAS 50-00-0; mixtures <= 10 wt% (x), <= 30 wt% (y)',
      {
        conditions: ['CAS 50-00-0'],
        exclusions: ['mixtures <= 10 wt% (x)', 'mixtures <= 30 wt% (y)'],
      },
    ],
    ['a > 5 kg; b cups', { labelled: [part('a', '> 5 kg'), part('b', 'cups')] }],
    ['mass > 3 kg; 1 cups; 2 jars', { conditions: ['mass > 3 kg'], labelled: [part('1', 'cups'), part('2', 'jars')] }],
    ['1 cups OR 2 jars', { labelled: [part('1', 'cups'), part('2', 'jars')] }],
    ['a:(x OR y); AND b: z', { labelled: [part('a', '(x OR y)'), part('b', 'z', true)] }],
    ['a, c not used since 2015', { labelled: [part('a', 'not used since 2015'), part('c', 'not used since 2015')] }],
    ['a.1-a.3 not used', { labelled: [part('a.1', 'not used'), part('a.2', 'not used'), part('a.3', 'not used')] }],
    ['1 nm < width < 15 nm', { conditions: ['1 nm < width < 15 nm'] }],
    ['c.1 > 3 m', { doubtful: ['c.1 > 3 m'] }],
  ])('reads %s', (cell, clauses) => {
    expect(parseClauses(cell)).toEqual({ ...NONE, ...clauses });
  });
});

it.each([
  ['mass > 3 kg', true],
  ['3..5 m', true],
  ['better than 3 %', true],
  ['1C350 cups', false],
])('hasBound %s', (text, expected) => {
  expect(hasBound(text)).toBe(expected);
});
