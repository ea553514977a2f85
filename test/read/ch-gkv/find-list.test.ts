import { describe, expect, it } from 'vitest';
import { findList, isGoodsControl, leftOut } from '../../../src/read/ch-gkv/find-list.ts';
import { row } from '../in-scomet/row.ts';

describe('findList', () => {
  const rows = [
    row([[100, 'Güterkontrollverordnung']]),
    row([[100, 'ANHANG 2, TEIL 1']], { bold: true }),
    row([[100, 'KATEGORIE 0 — KUCHEN']], { bold: true }),
    row([[100, 'ANHANG 2, TEIL 2']], { bold: true }),
    row([[68, '1A001 Torten']]),
  ];

  it('takes the list from the heading of category 0, without the headings of the parts', () => {
    const { before, list } = findList(rows);
    expect(before).toHaveLength(2);
    expect(list.map(({ text }) => text)).toEqual(['KATEGORIE 0 — KUCHEN', '1A001 Torten']);
    expect(findList(rows.slice(3)).list).toEqual([]);
  });

  it('knows the list by its title', () => {
    expect(isGoodsControl(rows)).toBe(true);
    expect(isGoodsControl(rows.slice(1))).toBe(false);
  });

  it('says what it leaves out', () => {
    expect(leftOut('f.pdf', rows)[0]).toMatchObject({ code: 'part-left-out', at: 'f.pdf page 1 y 100' });
    expect(leftOut('f.pdf', [])).toEqual([]);
  });
});
