import { describe, expect, it } from 'vitest';
import { isOpenReference } from '../../../src/read/in-scomet/open-reference.ts';

describe('isOpenReference', () => {
  it('tells texts that break off before a code', () => {
    expect(isOpenReference('Cups specified by')).toBe(true);
    expect(isOpenReference('Cups (')).toBe(true);
    expect(isOpenReference('Cups; and')).toBe(false);
    expect(isOpenReference('')).toBe(false);
  });
});
