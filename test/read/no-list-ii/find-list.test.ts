import { describe, expect, it } from 'vitest';
import { findList, isListIi, leftOut } from '../../../src/read/no-list-ii/find-list.ts';

function line(text: string, size = 10, page = 1) {
  return { page, x: 71, y: 100, size, cells: [{ x: 71, end: 200, text, bold: false, italic: false }] };
}

describe('findList', () => {
  const lines = [
    line('Liste II – kaker', 14),
    line('CATEGORY 0 - CAKES .... 25'),
    line('CATEGORY 0 - CAKES', 14, 4),
    line('Cakes', 10, 4),
    line('2020 UPDATE OF THE EU CONTROL LIST', 14, 5),
  ];

  it('takes the list from its heading in large type to the changes', () => {
    const { before, list, after } = findList(lines);
    expect([before.length, list.length, after.length]).toEqual([2, 2, 1]);
    expect(findList(lines.slice(3)).list).toEqual([]);
  });

  it('knows the list by its title', () => {
    expect(isListIi(lines)).toBe(true);
    expect(isListIi(lines.slice(1))).toBe(false);
  });

  it('says what it leaves out', () => {
    expect(leftOut('f.pdf', lines)[0]?.message).toContain('Pages 1 to 5');
    expect(leftOut('f.pdf', [])).toEqual([]);
  });
});
