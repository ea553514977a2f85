import { describe, expect, it } from 'vitest';
import { joinPrinted } from '../../../src/read/pdf/join-printed.ts';

describe('joinPrinted', () => {
  it.each([
    ['low-', 'slung', 'low-slung'],
    ['tea', 'pot', 'tea pot'],
    ['tea\u00AD', 'pot', 'teapot'],
    ['5 -', '6', '5 - 6'],
    ['and/', 'or', 'and/or'],
    ['and/', 'Or', 'and/ Or'],
    ['', 'pot', 'pot'],
    ['tea', '', 'tea'],
  ])('%s + %s', (before, words, expected) => {
    expect(joinPrinted(before, words)).toBe(expected);
  });
});
