import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/model/region.ts';
import { findLanes } from '../../../../web/charts/threshold/lanes.ts';
import { EVERYTHING } from '../../../../web/charts/threshold/series.ts';
import { device, interval } from './series.ts';

/** Boxes as texts of intervals by quantity. */
const lanes = (boxes: readonly Readonly<Record<string, string>>[], values: Readonly<Record<string, number>>) => {
  const region = boxes.map((box): Box => {
    const intervals = new Map(Object.entries(box).map(([key, text]) => [key, interval(text)]));
    return { intervals, must: new Set(), mustNot: new Set(), residue: [] };
  });
  return findLanes({ id: 'us', name: 'US CCL', region }, 'mass', device(values)).map((lane) => [
    lane.interval === EVERYTHING ? 'any' : `${lane.interval.min}…${lane.interval.max}`,
    lane.active,
  ]);
};

describe('findLanes', () => {
  it.each<[string, Record<string, string>[], Record<string, number>, [string, boolean][]]>([
    ['an empty region', [], { mass: 5 }, []],
    [
      'lowest first',
      [{ mass: '(8,9)' }, { mass: '(1,2)' }],
      { mass: 5 },
      [
        ['1…2', false],
        ['8…9', false],
      ],
    ],
    [
      'the device lies in one',
      [{ mass: '(8,9)' }, { mass: '(4,7)' }],
      { mass: 5 },
      [
        ['4…7', true],
        ['8…9', false],
      ],
    ],
    [
      'one interval once, active where any of its boxes is',
      [
        { mass: '(4,7)', length: '(1,2)' },
        { mass: '(4,7)', length: '(3,4)' },
      ],
      { mass: 5, length: 3.5 },
      [['4…7', true]],
    ],
    ['nothing said of the quantity', [{ length: '(1,2)' }], { mass: 5, length: 9 }, [['any', false]]],
    [
      'nothing said in a box that the device misses',
      [{ mass: '(4,7)' }, { length: '(1,2)' }],
      { mass: 5, length: 9 },
      [['4…7', true]],
    ],
    [
      'nothing said in a box that catches the device',
      [{ mass: '(4,7)' }, { length: '(1,2)' }],
      { mass: 9, length: 1.5 },
      [
        ['any', true],
        ['4…7', false],
      ],
    ],
    [
      'open and closed ends are two intervals',
      [{ mass: '(4,7)' }, { mass: '[4,7)' }],
      { mass: 4 },
      [
        ['4…7', false],
        ['4…7', true],
      ],
    ],
  ])('%s', (_name, boxes, values, expected) => {
    expect(lanes(boxes, values)).toEqual(expected);
  });
});
