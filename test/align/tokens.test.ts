import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRarity, likeness, sharedMass } from '../../src/align/tokens.ts';

const DOCUMENTS = [['pot', 'lid'], ['pot', 'spout'], ['pot'], ['kettle', 'lid', 'lid']];
const rarity = buildRarity(DOCUMENTS);
const set = (words: string) => rarity.set(words.split(' '));

describe('rarity', () => {
  it.each([
    ['pot', 3],
    ['lid', 2],
    ['spout', 1],
    ['kettle', 1],
  ])('weighs %s, which stands in %d of 4 provisions', (word, count) => {
    expect(set(word).mass).toBeCloseTo(Math.log(1 + 4 / count), 12);
  });

  it('counts a word twice in one provision, or twice in one set, once', () => {
    expect(set('lid lid')).toEqual(set('lid'));
    expect(set('lid').mass).toBeCloseTo(Math.log(3), 12);
  });

  it('keeps the ids of a set sorted, whatever the order of the words', () => {
    expect(set('kettle pot lid')).toEqual(set('lid kettle pot'));
  });

  it('leaves out words that no provision has', () => {
    expect(set('saucer')).toEqual({ ids: new Int32Array(), mass: 0 });
    expect(rarity.weight(99)).toBe(0);
  });

  it('knows nothing without provisions', () => {
    expect(buildRarity([]).set(['pot']).mass).toBe(0);
  });
});

describe('likeness', () => {
  it.each([
    ['pot lid', 'pot lid', 1],
    ['pot', 'spout', 0],
    ['pot', 'saucer', 0],
    ['saucer', 'saucer', 0],
    ['spout kettle', 'spout', 2 / 3],
  ])('%s ~ %s is %f', (a, b, expected) => {
    expect(likeness(set(a), set(b), rarity)).toBeCloseTo(expected, 12);
  });

  it('gives rare words more weight than common ones', () => {
    expect(likeness(set('pot spout'), set('lid spout'), rarity)).toBeGreaterThan(
      likeness(set('pot spout'), set('pot lid'), rarity),
    );
  });

  it('lies within 0 and 1, does not depend on the side, and is 1 for a set and itself', () => {
    const words = fc.subarray(['pot', 'lid', 'spout', 'kettle', 'saucer']);
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [rarity.set(a), rarity.set(b)];
        const score = likeness(x, y, rarity);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
        expect(likeness(y, x, rarity)).toBe(score);
        expect(likeness(x, x, rarity)).toBeCloseTo(x.mass === 0 ? 0 : 1, 12);
      }),
    );
  });
});

describe('sharedMass', () => {
  it.each([
    ['pot lid', 'lid spout', Math.log(3)],
    ['pot lid spout', 'kettle spout pot', Math.log(5) + Math.log(1 + 4 / 3)],
    ['pot', 'lid', 0],
    ['', 'lid', 0],
  ])('%s and %s share %f', (a, b, expected) => {
    expect(sharedMass(set(a), set(b), rarity)).toBeCloseTo(expected, 12);
  });
});
