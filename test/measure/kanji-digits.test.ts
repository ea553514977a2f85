import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/measure/exact.ts';
import { digitOf, readPositional } from '../../src/measure/kanji-digits.ts';

describe('readPositional', () => {
  it.each([
    ['〇・〇二四', 0.024],
    ['三、五〇〇', 3500],
    ['一二五超', 125],
    ['九、八', 9],
  ])('%s', (text, value) => {
    const read = readPositional(text, 0);
    expect(read && toNumber(read.exact)).toBe(value);
  });

  it('reads no chain of numbers and no other characters', () => {
    expect(readPositional('二・二・三', 0)).toBeUndefined();
    expect(readPositional('百', 0)).toBeUndefined();
    expect([digitOf('零'), digitOf('七'), digitOf('百'), digitOf(undefined)]).toEqual([0, 7, undefined, undefined]);
  });
});
