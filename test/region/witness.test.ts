import { BASE_SCALE } from '../../src/region/ordinary-value.ts';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/region/difference.ts';
import { findWitness } from '../../src/region/witness.ts';
import { box } from './build-box.ts';

const units = { isInteger: () => false, scale: () => BASE_SCALE };

function piece(intervals: Readonly<Record<string, string>>, ...features: readonly string[]): Piece {
  return { intervals: box(intervals).intervals, features: new Set(features) };
}

describe('findWitness', () => {
  it('takes the plainest device', () => {
    const pieces = [piece({ x: '(1,2)' }, 'f'), piece({ x: '(10.1,10.2)' }), piece({ x: '(90,110)' })];
    expect(findWitness(pieces, [box({})], [], units)).toEqual({ values: new Map([['x', 100]]), features: new Set() });
  });

  it('drops features that the proof does not need', () => {
    const found = findWitness([piece({ x: '(1,2)' }, 'f', 'g')], [box({}, ['g'])], [], units);
    expect(found?.features).toEqual(new Set(['g']));
  });

  it('names no device that does not prove the difference', () => {
    const pieces = [piece({ x: '(90,110)' })];
    expect(findWitness(pieces, [box({ x: '(,50)' })], [], units)).toBeUndefined();
    expect(findWitness(pieces, [box({})], [box({ x: '(,500)' })], units)).toBeUndefined();
    expect(findWitness(pieces, [box({})], [box({}, [], [], ['formula'])], units)).toBeUndefined();
    expect(findWitness([], [box({})], [], units)).toBeUndefined();
  });

  it('goes on to the next piece where one is too narrow to name a number in it', () => {
    const pieces = [piece({ x: '(5,5.0000000000001)' }), piece({ x: '(90,110)', y: '[7,7]' })];
    expect(findWitness(pieces, [box({})], [], units)?.values).toEqual(
      new Map([
        ['x', 100],
        ['y', 7],
      ]),
    );
  });
});
