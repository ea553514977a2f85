import { describe, expect, it } from 'vitest';
import { readStrategicLists } from '../../../src/read/gb-scl/strategic-lists.ts';
import { formatPages, printSmallList } from './small-list.ts';

describe('readStrategicLists', () => {
  it('reads all lists in the order of print, with their marks', () => {
    const result = readStrategicLists(formatPages(printSmallList()), 'tea.pdf');
    const codes = result.ok ? result.value.provisions.map((p) => p.code) : [];
    expect(codes.slice(0, 3)).toEqual(['ML', 'ML1', 'ML2']);
    expect(codes).toContain('PL9901.a');
    expect(codes.at(-1)).toBe('9A');
    expect(result.ok && result.value.marks).toEqual([
      { code: 'ML22.a', mark: 'M1A*', at: expect.stringMatching(/^page 2 y \d+$/) as string, doubt: '' },
      { code: 'ML22.a', mark: 'M2A', at: expect.stringMatching(/^page 2 y \d+$/) as string, doubt: '' },
    ]);
  });

  it('leaves out what is no list, and says so', () => {
    const { issues } = readStrategicLists(formatPages(printSmallList()), 'tea.pdf');
    expect(issues.map((issue) => [issue.code, issue.at])).toEqual([
      ['part-left-out', 'tea.pdf page 1'],
      ['part-left-out', 'tea.pdf page 3'],
      ['part-left-out', 'tea.pdf page 4'],
    ]);
  });
});
