import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addResidue,
  ANY_DEVICE,
  boxContains,
  boxExcludes,
  boxesMeet,
  containsBox,
  intersectBoxes,
  isEmptyBox,
  subtractBox,
} from '../../src/region/box.ts';
import { arbitraryBox, DEVICES, isInteger } from './arbitrary-region.ts';
import { box } from './build-box.ts';

describe('box and device', () => {
  const amplifier = box({ frequency: '(90,)' }, ['amplifier'], ['packaged']);
  const device = (frequency: number | undefined, ...features: readonly string[]) => ({
    values: new Map(frequency === undefined ? [] : [['frequency', frequency]]),
    features: new Set(features),
  });

  it.each([
    ['inside', device(100, 'amplifier'), true, false],
    ['at an open end', device(90, 'amplifier'), false, true],
    ['without the feature', device(100), false, true],
    ['with the forbidden feature', device(100, 'amplifier', 'packaged'), false, true],
    ['with an unknown value', device(undefined, 'amplifier'), false, false],
    ['unknown value, but no such feature', device(undefined), false, true],
  ])('%s', (_, given, inside, outside) => {
    expect(boxContains(amplifier, given)).toBe(inside);
    expect(boxExcludes(amplifier, given)).toBe(outside);
  });

  it('is neither inside nor outside where residue decides', () => {
    const doubtful = addResidue(amplifier, ['formula']);
    expect(boxContains(doubtful, device(100, 'amplifier'))).toBe(false);
    expect(boxExcludes(doubtful, device(100, 'amplifier'))).toBe(false);
    expect(boxExcludes(doubtful, device(80, 'amplifier'))).toBe(true);
  });
});

describe('boxes as sets', () => {
  it('agrees with every device of a small world', () => {
    fc.assert(
      fc.property(arbitraryBox(), arbitraryBox(), (a, b) => {
        const shared = intersectBoxes(a, b);
        const rest = subtractBox(a, b, isInteger);
        expect(boxesMeet(a, b)).toBe(shared !== undefined);
        for (const device of DEVICES) {
          const [inA, inB] = [boxContains(a, device), boxContains(b, device)];
          expect(shared !== undefined && boxContains(shared, device)).toBe(inA && inB);
          expect(rest.some((piece) => boxContains(piece, device))).toBe(inA && !inB);
          if (containsBox(a, b) && inB) expect(inA).toBe(true);
        }
        expect(rest.some(isEmptyBox)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('yields one box for each condition of an exclusion that can fail', () => {
    const taken = box({ x: '[1,2]' }, ['toy'], ['sealed']);
    expect(subtractBox(ANY_DEVICE, taken, isInteger)).toEqual([
      box({}, [], ['toy']),
      box({}, ['sealed']),
      box({ x: '(,1)' }),
      box({ x: '(2,)' }),
    ]);
  });

  it('keeps what an exclusion with residue may take', () => {
    const taken = box({ x: '[1,)' }, [], [], ['formula']);
    expect(subtractBox(ANY_DEVICE, taken, isInteger)).toEqual([
      box({ x: '(,1)' }),
      box({ x: '[1,)' }, [], [], ['unless formula']),
    ]);
  });

  it('joins residue once, in order', () => {
    expect(addResidue(box({}, [], [], ['b']), ['b', 'a']).residue).toEqual(['a', 'b']);
    expect(intersectBoxes(box({}, [], [], ['b']), box({}, [], [], ['a']))?.residue).toEqual(['a', 'b']);
  });
});
