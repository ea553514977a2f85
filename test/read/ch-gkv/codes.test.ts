import { describe, expect, it } from 'vitest';
import { findSwissMentions, glueCode } from '../../../src/read/ch-gkv/codes.ts';

describe('glueCode', () => {
  it('writes codes as the list does', () => {
    expect(glueCode('3A001.a.5.b')).toBe('3A001a5b');
    expect(glueCode('1C350.4')).toBe('1C350.4');
    expect(glueCode('3A001.a#note-2.a.1')).toBe('3A001a#note-2.a.1');
    expect(glueCode('')).toBe('');
  });
});

describe('findSwissMentions', () => {
  it('finds the codes that a text names, runs too', () => {
    const mentions = findSwissMentions('Kannen, erfasst von Unternummer 3A001a5 oder 3A002b bis 3A002d.');
    expect(mentions.map(({ from, to }) => [from, to])).toEqual([
      ['3A001a5', ''],
      ['3A002b', '3A002d'],
    ]);
  });
});
