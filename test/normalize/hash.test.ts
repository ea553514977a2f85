import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/normalize/hash.ts';

describe('hashText', () => {
  it('is 64-bit FNV-1a', () => {
    expect([hashText(''), hashText('a'), hashText('foobar')]).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });

  it('uses 16 bits of every letter', () => {
    expect(hashText('\u0161')).not.toBe(hashText('a'));
  });

  it('tells texts apart that differ in one place', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(hashText(`${a}x${b}`)).not.toBe(hashText(`${a}y${b}`));
      }),
    );
  });
});
