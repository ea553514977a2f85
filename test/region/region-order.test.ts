import { describe, expect, it } from 'vitest';
import { sortRegion } from '../../src/region/region-order.ts';
import { box } from './build-box.ts';

describe('sortRegion', () => {
  const region = [
    box({ x: '(1,)' }),
    box({ x: '[1,)' }),
    box({ x: '(1,)' }, ['f']),
    box({ x: '(1,)' }, [], ['f']),
    box({ x: '(1,)' }, [], [], ['r']),
  ];

  it('gives one order whatever the order of reading', () => {
    const sorted = sortRegion(region);
    expect(sorted).toHaveLength(region.length);
    expect(sortRegion(region.toReversed())).toEqual(sorted);
  });

  it('does not depend on the order within a box', () => {
    const forward = box({ x: '(1,)', y: '(2,)' }, ['f', 'g']);
    const backward = box({ y: '(2,)', x: '(1,)' }, ['g', 'f']);
    const other = box({ x: '(1,)', y: '(1,)' }, ['f', 'g']);
    expect(sortRegion([forward, other]).indexOf(forward)).toBe(sortRegion([backward, other]).indexOf(backward));
  });
});
