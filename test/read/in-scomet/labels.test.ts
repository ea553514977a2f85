import { describe, expect, it } from 'vitest';
import { beginsList, followsLabel, isLaterLabel } from '../../../src/read/in-scomet/labels.ts';

describe('beginsList', () => {
  it('knows the first label of each manner', () => {
    expect(['1', 'a', 'i', 'b', '2', 'ii'].map(beginsList)).toEqual([true, true, true, false, false, false]);
  });
});

describe('followsLabel', () => {
  it('follows figures, letters and Roman figures', () => {
    expect(followsLabel('10', '9')).toBe(true);
    expect(followsLabel('c', 'b')).toBe(true);
    expect(followsLabel('iv', 'iii')).toBe(true);
  });

  it('goes on from an i with a letter or a Roman figure', () => {
    expect(followsLabel('j', 'i')).toBe(true);
    expect(followsLabel('ii', 'i')).toBe(true);
  });

  it('follows nothing where no list has begun', () => {
    expect(followsLabel('a', '')).toBe(false);
    expect(followsLabel('c', 'a')).toBe(false);
  });
});

describe('isLaterLabel', () => {
  it('compares labels of one manner', () => {
    expect(isLaterLabel('41', '39')).toBe(true);
    expect(isLaterLabel('e', 'c')).toBe(true);
    expect(isLaterLabel('c', 'e')).toBe(false);
    expect(isLaterLabel('2', 'a')).toBe(false);
  });
});
