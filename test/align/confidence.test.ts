import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCEPT, confidence, contentScore, OTHER_THING } from '../../src/align/confidence.ts';
import type { Evidence } from '../../src/align/evidence.ts';

const BEST = { above: 1, below: 0 };
const NONE = { above: 0, below: 0 };

describe('contentScore', () => {
  it.each<[string, Evidence, number | undefined]>([
    ['nothing spoke', {}, undefined],
    ['code and place are not content', { codes: 1, structure: 1 }, undefined],
    ['words alone', { words: 0.4 }, 0.4],
    ['numbers alone', { numbers: 0 }, 0],
    ['chemicals alone', { chemicals: 1 }, 1],
    ['all agree', { words: 1, numbers: 1, chemicals: 1 }, 1],
    ['all contradict', { words: 0, numbers: 0, chemicals: 0 }, 0],
  ])('%s', (_name, evidence, expected) => {
    expect(contentScore(evidence)).toBe(expected);
  });

  it('heeds chemicals most, then words, then numbers', () => {
    const [chemicals, words, numbers] = [
      { chemicals: 1, words: 0, numbers: 0 },
      { chemicals: 0, words: 1, numbers: 0 },
      { chemicals: 0, words: 0, numbers: 1 },
    ].map((evidence) => contentScore(evidence) ?? NaN);
    expect(chemicals).toBeGreaterThan(words ?? NaN);
    expect(words).toBeGreaterThan(numbers ?? NaN);
  });
});

describe('confidence', () => {
  it.each([
    ['content that contradicts, under one code in the best place', OTHER_THING - 0.01, 1, BEST, false],
    ['no content at all, and no code', undefined, undefined, BEST, false],
    ['no content, one code, the best place', undefined, 1, BEST, true],
    ['equal content elsewhere', 1, undefined, NONE, true],
    ['half-like content, nothing else', 0.5, undefined, NONE, false],
    ['content like enough, and one code', 0.5, 1, BEST, true],
    ['no content of its own, all below mapped', undefined, undefined, { above: 0, below: 1 }, true],
  ] as const)('%s', (_name, content, codes, place, isAccepted) => {
    expect(confidence(content, codes, place) >= ACCEPT).toBe(isAccepted);
  });

  it('lies within 0 and 1; a code never takes away, nor does better content above contradiction', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (content, above, below, more) => {
        const place = { above, below };
        const plain = confidence(content, undefined, place);
        const coded = confidence(content, 1, place);
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(coded).toBeLessThanOrEqual(1 + 1e-12);
        expect(coded).toBeGreaterThanOrEqual(plain - 1e-12);
        const better = Math.max(content, more);
        expect(confidence(better, undefined, place)).toBeGreaterThanOrEqual(plain - 1e-12);
      }),
    );
  });
});
