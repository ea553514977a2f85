import { describe, expect, it } from 'vitest';
import { findList, isScomet, leftOut } from '../../../src/read/in-scomet/find-list.ts';
import { row } from './row.ts';

describe('findList', () => {
  const rows = [
    row([[63, 'Category 0 in the contents of SCOMET']], { bold: true }),
    row([[63, 'Category 0: Cakes']], { bold: true }),
    row([[63, 'Cakes']]),
    row([[63, 'ANNEXURE – 1']], { bold: true }),
  ];

  it('takes the list from its last beginning to the forms', () => {
    const found = findList(rows);
    expect(found.before).toHaveLength(1);
    expect(found.list.map(({ text }) => text)).toEqual(['Category 0: Cakes', 'Cakes']);
    expect(found.after).toHaveLength(1);
    expect(findList(rows.slice(2)).list).toEqual([]);
  });

  it('knows the list by its title', () => {
    expect(isScomet(rows)).toBe(true);
    expect(isScomet(rows.slice(1))).toBe(false);
  });

  it('says what it leaves out', () => {
    expect(leftOut('f.pdf', rows)[0]).toMatchObject({
      code: 'part-left-out',
      severity: 'warning',
      at: 'f.pdf page 1 y 100',
    });
    expect(leftOut('f.pdf', [])).toEqual([]);
  });
});
