import { describe, expect, it } from 'vitest';
import { findSection, joinCode } from '../../../src/read/de-al/codes.ts';

describe('codes of the Ausfuhrliste', () => {
  it.each([
    ['0008', 'A'],
    ['3A1901a15', 'B'],
    ['3B1901k', 'B'],
    ['9A904', 'B'],
    ['3A001', undefined],
    ['008', undefined],
    ['0008a', undefined],
    ['A', undefined],
  ])('%s lies in section %s', (item, section) => {
    expect(findSection(item)).toBe(section);
  });

  it.each([
    ['0008', 'c', '0008c'],
    ['0008c', '12', '0008c12'],
    ['3B1901k', 'a', '3B1901ka'],
    ['0001#note', 'd', '0001#note.d'],
    ['0001#note.e', '1', '0001#note.e.1'],
  ])('%s and %s give %s', (above, label, code) => {
    expect(joinCode(above, label)).toBe(code);
  });
});
