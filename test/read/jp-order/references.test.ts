import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawListReader } from '../../../src/model/raw.ts';
import { readForeignExchangeOrder, readJpOrder } from '../../../src/read/jp-order/read-jp-order.ts';
import { findOrderReferences } from '../../../src/read/jp-order/references.ts';
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
    const ofOther = reader === readJpOrder ? () => false : (target: string) => !target.startsWith('外為令.');
    expect(targets.filter((target) => !codes.has(target) && !ofOther(target))).toEqual([]);
  });
});
