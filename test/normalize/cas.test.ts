import { describe, expect, it } from 'vitest';
import { findCasNumbers } from '../../src/normalize/cas.ts';

describe('findCasNumbers', () => {
  it('takes those whose check digit is right, sorted', () => {
    expect(findCasNumbers('X (CAS 143-33-9), Y (7732-18-5), Z (CAS 143-33-8), 2024-10-2')).toEqual([
      '143-33-9',
      '7732-18-5',
    ]);
  });

  it.each([
    ['', []],
    ['CAS 64-17-5 and again 64-17-5', ['64-17-5']],
    ['(64-17-5)', ['64-17-5']],
    ['1-64-17-5', []],
    ['64-17-5-2', []],
    ['64-17-6', []],
    ['6-17-5', []],
    ['salt (CAS 64 17 5); 7732 18 5', ['64-17-5']],
    ['CAS 64 17 6', []],
  ])('%j: %j', (text, found) => {
    expect(findCasNumbers(text)).toEqual(found);
  });
});
