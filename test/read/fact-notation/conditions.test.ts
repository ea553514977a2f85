import { expect, it } from 'vitest';
import { parseConditions } from '../../../src/read/fact-notation/conditions.ts';

it.each<[string, string[], string[][]]>([
  ['x > 1 m & y > 2 m', ['x > 1 m', 'y > 2 m'], []],
  ['x > 1 m OR y > 2 m', [], [['x > 1 m'], ['y > 2 m']]],
  ['x > 1 m & y > 2 m OR z', [], [['x > 1 m', 'y > 2 m'], ['z']]],
  ['w & (x OR y & z)', ['w'], [['x'], ['y', 'z']]],
  [
    '(a1 OR b1) & (c1 OR d1)',
    [],
    [
      ['a1', 'c1'],
      ['a1', 'd1'],
      ['b1', 'c1'],
      ['b1', 'd1'],
    ],
  ],
  ['f > 3 GHz: P > 5 W (7 dBm)', ['f > 3 GHz', 'P > 5 W (7 dBm)'], []],
  ['f > 3 GHz: tin OR lead', ['f > 3 GHz'], [['tin'], ['lead']]],
  ['x & (a OR b)', ['x'], []],
  [
    '>1 us (x & y OR z)',
    [],
    [
      ['>1 us', 'x', 'y'],
      ['>1 us', 'z'],
    ],
  ],
])('reads %s', (clause, common, alternatives) => {
  expect(parseConditions([clause])).toEqual({ common, alternatives });
});

it('takes the unit of a frequency from the next range', () => {
  expect(parseConditions(['x in 3<f<=7 OR y in 7<f<=9 GHz'])?.alternatives).toEqual([
    ['x in 3<f<=7 GHz'],
    ['y in 7<f<=9 GHz'],
  ]);
});

it('says nothing where it is open what binds closer, or where there are too many alternatives', () => {
  expect(parseConditions(['x OR y & z'])).toBeUndefined();
  expect(parseConditions(['(p1 OR p2) & (p1 OR p2) & (p1 OR p2) & (p1 OR p2)'])).toBeUndefined();
});
