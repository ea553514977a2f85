import { describe, expect, it } from 'vitest';
import { isSpace, startsNumber } from '../../src/measure/number-start.ts';

describe('startsNumber', () => {
  it.each([
    ['5 m', 0, true],
    ['(.5 m)', 1, true],
    ['a.5', 1, false],
    ['± 5 K', 0, true],
    ['-5 K', 0, true],
    ['a-5', 1, false],
    ['to + 5', 3, true],
    ['x', 0, false],
  ])('of %j at %i is %s', (text, at, expected) => expect(startsNumber(text, at)).toBe(expected));
});

describe('isSpace', () => {
  it('knows thin and wide blanks', () => {
    expect(['\u2009', '\u3000', '\n', ' '].every(isSpace)).toBe(true);
    expect(isSpace('_')).toBe(false);
  });
});
