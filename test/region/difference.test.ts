import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/model/region.ts';
import { buildCover, findCoverage } from '../../src/region/difference.ts';
import { box } from './build-box.ts';

function coverageOf(asked: Box, region: readonly Box[], steps = 1000) {
  return findCoverage(asked, buildCover(region), () => false, { steps });
}

describe('findCoverage', () => {
  const doubtful = (residue: string) => box({ x: '(1,)' }, [], [], [residue]);

  it.each<[string, Box, readonly Box[], string]>([
    ['a box in one box', box({ x: '(2,)' }, ['f']), [box({ x: '(1,)' })], 'covered'],
    ['a box in two boxes', box({ x: '(0,9)' }), [box({ x: '(,5)' }), box({ x: '[5,)' })], 'covered'],
    ['a feature and its lack', box({}), [box({}, ['f']), box({}, [], ['f'])], 'covered'],
    ['a feature that its own box forbids', box({}, [], ['f']), [box({}, [], ['f'])], 'covered'],
    ['nothing there', box({}), [], 'exceeds'],
    ['a feature more asked for', box({}), [box({}, ['f'])], 'exceeds'],
    ['a feature more forbidden', box({}, ['f']), [box({}, [], ['g'])], 'exceeds'],
    ['the same doubt', doubtful('r'), [doubtful('r')], 'covered'],
    ['doubt inside', box({ x: '(1,)' }), [doubtful('r')], 'unknown'],
    ['doubt outside', doubtful('r'), [], 'unknown'],
  ])('%s', (_, asked, region, expected) => {
    expect(coverageOf(asked, region).kind).toBe(expected);
  });

  it('says what lies outside, with the fewest features', () => {
    expect(coverageOf(box({ x: '(1,)' }, ['f']), [box({ x: '(3,)' })])).toEqual({
      kind: 'exceeds',
      pieces: [{ features: new Set(['f']), intervals: box({ x: '(1,3]' }).intervals }],
    });
  });

  it('cannot tell when it runs out of steps', () => {
    const halves = [box({ x: '(,5)' }), box({ x: '[5,)' })];
    expect(coverageOf(box({ x: '(0,9)' }), halves, 2).kind).toBe('unknown');
  });
});
