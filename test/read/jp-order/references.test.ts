import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawListReader } from '../../../src/model/raw.ts';
import { readForeignExchangeOrder, readJpOrder } from '../../../src/read/jp-order/read-jp-order.ts';
import { findOrderReferences, linkRows } from '../../../src/read/jp-order/references.ts';
import { SMALL } from './small-order.ts';

const FOLDER = new URL('../../../../shared/sources/jp/', import.meta.url);
const read = (text: string, reader: RawListReader = readJpOrder) => {
  const result = reader(text, 'f');
  return result.ok ? result.value.provisions : [];
};

describe('findOrderReferences', () => {
  const references = findOrderReferences(read(SMALL));

  it.each([
    ['一.（二）', 'excluded-by 一.（一）'],
    ['二.（二）', 'excluded-by 一'],
    ['三.（一）', 'specified-by 三.（二）.１'],
    ['三の二', 'excluded-by 一, excluded-by 三'],
    ['一六.（一）', 'specified-by 一, specified-by 二, specified-by 三, specified-by 三の二'],
    ['一.（一）', ''],
  ])('%s', (code, told) => {
    const own = references.get(code) ?? [];
    expect(own.map(({ role, target }) => `${role} ${target}`).join(', ')).toBe(told);
  });

  it.skipIf(!existsSync(FOLDER)).each([
    ['324CO0000000378.md', readJpOrder, 150],
    ['355CO0000000260.md', readForeignExchangeOrder, 94],
  ])('leads to places of %s (needs ../shared/sources)', (name, reader, count) => {
    const provisions = read(existsSync(FOLDER) ? readFileSync(new URL(name, FOLDER), 'utf8') : '', reader);
    const codes = new Set(provisions.map(({ code }) => code));
    const targets = [...findOrderReferences(provisions).values()].flat().map(({ target }) => target);
    expect(targets).toHaveLength(count);
    expect(targets.filter((target) => !codes.has(target) && !target.startsWith('輸出令.'))).toEqual([]);
  });
});

describe('linkRows', () => {
  it('gives a number the paragraphs of its row, unless the Ordinance names numbers', () => {
    const linked = linkRows(read(SMALL), [
      { provision: '1', law: 'jp-order', row: '二' },
      { provision: '2.２', law: 'jp-order', row: '三.（二）' },
      { provision: '15', law: 'foreign-exchange-order', row: '一' },
    ]);
    expect(linked.get('二.（一）.１')).toEqual(['1']);
    expect(linked.get('三.（二）.１')).toEqual(['2.２']);
    expect(linked.has('三.（一）')).toBe(false);
    expect(linked.has('一')).toBe(false);
  });
});
