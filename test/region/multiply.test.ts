import { describe, expect, it } from 'vitest';
import { MAX_BOXES, multiplyRegions } from '../../src/region/multiply.ts';
import { box } from './build-box.ts';

describe('multiplyRegions', () => {
  it('joins every pair', () => {
    const joined = multiplyRegions([box({}, ['f']), box({}, ['g'])], [box({ x: '(1,)' }), box({ y: '(1,)' })], 'here');
    expect(joined).toHaveLength(4);
    expect(joined).toContainEqual(box({ y: '(1,)' }, ['g']));
  });

  it('is empty when one side is', () => {
    expect(multiplyRegions([], [box({})], 'here')).toEqual([]);
    expect(multiplyRegions([box({})], [], 'here')).toEqual([]);
  });

  it('leaves free what contradicts itself, with residue', () => {
    const a = box({ x: '(5,)', y: '(1,)' }, ['f'], [], ['r']);
    const b = box({ x: '(,2)', y: '(,9)' }, [], ['f', 'g']);
    const residue = ['contradiction here f', 'contradiction here x', 'r'];
    expect(multiplyRegions([a], [b], 'here')).toEqual([box({ y: '(1,9)' }, ['f'], ['g'], residue)]);
  });

  it('gives up beyond the limit with a free box, never with a part of the answer', () => {
    const many = (key: string, count: number) => Array.from({ length: count }, (_, i) => box({}, [`${key}${i}`]));
    expect(multiplyRegions(many('f', 40), many('g', MAX_BOXES / 40), 'here')).toHaveLength(MAX_BOXES);
    expect(multiplyRegions(many('f', 40), many('g', MAX_BOXES / 40 + 1), 'here')).toEqual([
      box({}, [], [], ['too-many-combinations here']),
    ]);
  });
});
