import { describe, expect, it } from 'vitest';
import { learnGlue } from '../../../src/read/in-scomet/heal-glue.ts';

describe('learnGlue', () => {
  const common = Array.from({ length: 20 }, () => 'cups greater than jugs with lids or spouts therefor and wire less');
  const heal = learnGlue([...common, 'wireless cups greaterthan jugs lidstherefor']);

  it('parts rare words that are two common ones, one of them small', () => {
    expect(heal('cups greaterthan jugs and lidstherefor')).toBe('cups greater than jugs and lids therefor');
    expect(heal('orspouts')).toBe('or spouts');
  });

  it('leaves words of their own', () => {
    expect(heal('wireless cups')).toBe('wireless cups');
    expect(heal('saucers')).toBe('saucers');
  });

  it('parts numbers from the small words before them', () => {
    expect(heal('greater than400 cups or8 jugs, to1.5')).toBe('greater than 400 cups or 8 jugs, to 1.5');
    expect(heal('photo8')).toBe('photo8');
  });
});
