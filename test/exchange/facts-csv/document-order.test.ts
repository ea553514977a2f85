import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByDocument } from '../../../src/exchange/facts-csv/document-order.ts';
import { provision } from '../../fixtures/facts.ts';

const codes = (list: readonly { readonly code: string }[]) => list.map((p) => p.code);
const tree = [
  provision('1A001'),
  provision('1A001.a', '1A001', { order: 1 }),
  provision('1A001.a.1', '1A001.a'),
  provision('1A001#note', '1A001', { order: 1, kind: 'note' }),
  provision('1A001.b', '1A001', { order: 2 }),
  provision('1A002', '', { order: 2 }),
];

describe('document order', () => {
  it('is restored from any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tree, { minLength: tree.length }), (shuffled) => {
        expect(codes(sortByDocument(shuffled))).toEqual(codes(tree));
      }),
    );
  });

  it('loses no provision without parent or in a circle', () => {
    const odd = [provision('X', 'lost'), provision('Y', 'Y'), provision('V', 'W'), provision('W', 'V')];
    expect(codes(sortByDocument(odd)).toSorted()).toEqual(['V', 'W', 'X', 'Y']);
  });
});
