import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/model/region.ts';
import {
  contains,
  excludes,
  intersectRegions,
  isEmptyRegion,
  subtractRegion,
  uniteRegions,
} from '../../src/region/region.ts';
import { arbitraryRegion, DEVICES, isInteger } from './arbitrary-region.ts';
import { box } from './build-box.ts';

/** Tells that an exclusion would have divided some box into too many, so that the box is doubtful as a whole. */
const isKeptWhole = (rest: Region): boolean =>
  rest.some(({ residue }) => residue.some((entry) => entry.startsWith('exclusion-too-large')));

describe('regions as sets', () => {
  it('agrees with every device of a small world', () => {
    fc.assert(
      fc.property(arbitraryRegion(), arbitraryRegion(), (a, b) => {
        const shared = intersectRegions(a, b);
        const rest = subtractRegion(a, b, isInteger, 'here');
        for (const device of DEVICES) {
          const [inA, inB] = [contains(a, device), contains(b, device)];
          expect(excludes(a, device)).toBe(!inA);
          expect(contains(shared, device)).toBe(inA && inB);
          if (isKeptWhole(rest)) expect(contains(rest, device) && inB).toBe(false);
          else expect(contains(rest, device)).toBe(inA && !inB);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('changes no answer by absorption, with residue or without', () => {
    fc.assert(
      fc.property(arbitraryRegion(true), arbitraryRegion(true), (a, b) => {
        const united = uniteRegions([a, b]);
        expect(united.length).toBeLessThanOrEqual(a.length + b.length);
        for (const device of DEVICES) {
          expect(contains(united, device)).toBe(contains([...a, ...b], device));
          expect(excludes(united, device)).toBe(excludes([...a, ...b], device));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never decides for certain against residue when it excludes', () => {
    fc.assert(
      fc.property(arbitraryRegion(), arbitraryRegion(true), (a, b) => {
        const rest = subtractRegion(a, b, isInteger, 'here');
        const complete = !isKeptWhole(rest);
        for (const device of DEVICES) {
          if (!contains(a, device)) continue;
          if (excludes(b, device)) expect(contains(rest, device) || !complete).toBe(true);
          else expect(contains(rest, device)).toBe(false);
          if (contains(b, device)) expect(excludes(rest, device) || !complete).toBe(true);
          else expect(excludes(rest, device)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets a box inside another go', () => {
    const wide = box({ x: '[1,9]' });
    expect(uniteRegions([[box({ x: '[2,3]' }), wide], [box({ x: '[1,5]' }, ['f'])]])).toEqual([wide]);
  });

  it('keeps a doubtful box beside a certain one only where it is larger', () => {
    const certain = box({ x: '[1,9]' });
    const doubtful = box({ x: '[2,3]' }, [], [], ['formula']);
    expect(uniteRegions([[doubtful], [certain]])).toEqual([certain]);
    expect(uniteRegions([[box({ x: '[2,3]' })], [box({}, [], [], ['formula'])]])).toHaveLength(2);
  });

  it('is empty without boxes only', () => {
    expect(isEmptyRegion([])).toBe(true);
    expect(isEmptyRegion([box({ x: '[2,1]' })])).toBe(true);
    expect(isEmptyRegion([box({}, [], [], ['formula'])])).toBe(false);
  });

  describe('with an exclusion of many conditions', () => {
    const notes = (count: number, conditions: number) =>
      Array.from({ length: count }, (_, note) =>
        box(
          {},
          Array.from({ length: conditions }, (_condition, i) => `note ${note} condition ${i}`),
        ),
      );

    it('leaves a box for each way to escape it', () => {
      expect(subtractRegion([box({ x: '(90,)' })], notes(3, 4), isInteger, 'here')).toHaveLength(64);
    });

    it('keeps as residue what would divide one box into too many', () => {
      const region = [box({ x: '(90,)' }), box({ y: '(90,)' }, [], ['note 0 condition 0', 'note 1 condition 0'])];
      expect(subtractRegion(region, notes(3, 6), isInteger, 'here')).toEqual([
        box({ x: '(90,)' }, [], [], ['exclusion-too-large here']),
        ...[0, 1, 2, 3, 4, 5].map((i) =>
          box({ y: '(90,)' }, [], ['note 0 condition 0', 'note 1 condition 0', `note 2 condition ${i}`]),
        ),
      ]);
    });

    it('keeps as residue what would divide many boxes into too many, where it divides most', () => {
      const region = Array.from({ length: 20 }, (_, i) => box({ x: `(${i},${i + 1})` }));
      const free = box({ x: '(50,60)' }, [], ['note 0 condition 0']);
      const left = subtractRegion([...region, free], notes(2, 5), isInteger, 'here');
      expect(left).toHaveLength(20 + 5);
      expect(left.filter(({ residue }) => residue.length > 0)).toHaveLength(20);
    });
  });
});
