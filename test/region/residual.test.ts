import { describe, expect, it } from 'vitest';
import { findResidual } from '../../src/region/residual.ts';
import { box } from './build-box.ts';

type Intervals = Readonly<Record<string, string>>;

function residualOf(from: Intervals, taken: readonly Intervals[], limit = 8, steps = 100) {
  const intervals = (given: Intervals) => box(given).intervals;
  return findResidual(intervals(from), taken.map(intervals), (key) => key === 'count', limit, { steps });
}

describe('findResidual', () => {
  it.each<[string, Intervals, readonly Intervals[], readonly Intervals[]]>([
    ['nothing taken', { x: '(1,9)' }, [], [{ x: '(1,9)' }]],
    ['all taken at once', { x: '(1,9)' }, [{ x: '[1,9]' }], []],
    ['all taken in parts', { x: '(1,9)' }, [{ x: '(,5)' }, { x: '[5,)' }], []],
    ['a point left', { x: '(1,9)' }, [{ x: '(,5)' }, { x: '(5,)' }], [{ x: '[5,5]' }]],
    ['no point left of a count', { count: '[1,9]' }, [{ count: '[1,4]' }, { count: '[5,9]' }], []],
    ['another quantity', { x: '(1,9)' }, [{ y: '(3,)' }], [{ x: '(1,9)', y: '(,3]' }]],
    [
      'a corner',
      { x: '(1,9)', y: '(1,9)' },
      [{ x: '(5,)', y: '(5,)' }],
      [
        { x: '(1,5]', y: '(1,9)' },
        { x: '(5,9)', y: '(1,5]' },
      ],
    ],
  ])('%s', (_, from, taken, expected) => {
    expect(residualOf(from, taken)).toEqual(expected.map((given) => box(given).intervals));
  });

  it('stops at the limit', () => {
    const points = [1, 2, 3, 4, 5].map((x) => ({ x: `[${x},${x}]` }));
    expect(residualOf({ x: '(0,9)' }, points, 8)).toHaveLength(6);
    expect(residualOf({ x: '(0,9)' }, points, 2)).toHaveLength(2);
  });

  it('does not say that nothing is left when it runs out of steps', () => {
    expect(residualOf({ x: '(1,9)' }, [{ x: '(,5)' }, { x: '[5,)' }], 8, 2)).toBeUndefined();
  });
});
