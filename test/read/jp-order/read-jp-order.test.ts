import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawListReader, RawProvision } from '../../../src/model/raw.ts';
import { readForeignExchangeOrder, readJpOrder } from '../../../src/read/jp-order/read-jp-order.ts';
import { mutate } from '../jp-ordinance/mutate.ts';
import { SMALL } from './small-order.ts';

const FOLDER = new URL('../../../../shared/sources/jp/', import.meta.url);

function read(text: string, reader: RawListReader = readJpOrder): readonly RawProvision[] {
  const result = reader(text, 'order.md');
  expect(result.issues).toEqual([]);
  return result.ok ? result.value.provisions : [];
}

describe('readJpOrder', () => {
  it('gives rows as headings, their numbers as items, figures as paragraphs', () => {
    const told = read(SMALL).map(({ code, kind, parent, text }) => [code, kind, parent, text]);
    expect(told.slice(0, 9)).toEqual([
      ['一', 'heading', '', ''],
      ['一.（一）', 'item', '', '刀'],
      ['一.（二）', 'item', '', '槍（（一）に掲げるものを除く。）'],
      ['二', 'heading', '', '次に掲げる貨物（一の項の中欄に掲げるものを除く。）であつて、省令で定めるもの'],
      ['二.（一）', 'item', '', '臼であつて、次に掲げるもの'],
      ['二.（一）.１', 'paragraph', '二.（一）', '石臼'],
      ['二.（一）.２', 'paragraph', '二.（一）', '木臼'],
      ['二.（二）', 'item', '', '杵'],
      ['三', 'heading', '', ''],
    ]);
    expect(told.find(([code]) => code === '八')).toEqual(['八', 'item', '', '第八の品']);
  });

  it('tells the destinations of each row and number', () => {
    const destinations = new Map(read(SMALL).map((p) => [p.code, p.destinations]));
    expect(destinations.get('三の二')).toEqual({ scope: 'all', countries: [] });
    expect(destinations.get('一六.（一）')).toEqual({ scope: 'all-except', countries: ['CA', 'GB', 'ZA'] });
    expect(destinations.get('二.（一）.１')).toBeUndefined();
  });

  it('gives the codes of the other Order a name before them', () => {
    const text = SMALL.replace('324CO0000000378', '355CO0000000260').replace('**別表第一**', '**別表**');
    expect(read(text, readForeignExchangeOrder)[1]?.code).toBe('外為令.一.（一）');
    expect(readForeignExchangeOrder(SMALL, 'order.md').issues[0]?.code).toBe('foreign-file');
  });

  it.each([
    ['an empty file', '', 'empty-file', 'order.md'],
    ['a binary file', `\u0000${SMALL}`, 'not-text', 'order.md:1'],
    ['another law', SMALL.replace('324CO', '403M5'), 'foreign-file', 'order.md:1'],
    ['a file without the table', SMALL.slice(0, SMALL.indexOf('**別表第一**')), 'incomplete-file', 'order.md'],
    ['a country not known', SMALL.replace('カナダ', '甲国'), 'unread-text', 'order.md:32'],
    ['a file cut inside the table', SMALL.slice(0, SMALL.indexOf('| 一六')), 'incomplete-file', 'order.md'],
    ['a row cut in its middle', SMALL.slice(0, SMALL.indexOf('杵')), 'unread-text', 'order.md:17'],
    ['a row lost', SMALL.replace(/\| 七 .*\n/, ''), 'label-out-of-sequence', 'order.md:23'],
    ['a number lost', SMALL.replace('（一）　刀', ''), 'label-out-of-sequence', 'order.md:16'],
    [
      'a region of another form',
      SMALL.replace('刀（二）　槍（（一）に掲げるものを除く。） | 全地域', '刀 | 甲国'),
      'unread-text',
      'order.md:16',
    ],
    ['a number without words', SMALL.replace('石臼', ''), 'unread-text', 'order.md:17'],
  ])('refuses %s', (_, text, code, at) => {
    expect(readJpOrder(text, 'order.md')).toMatchObject({ ok: false, issues: [{ code, at, severity: 'error' }] });
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readJpOrder(text, 'mutated.md'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
    expect(results.filter(({ ok }) => !ok).length).toBeGreaterThan(200);
  });
});

describe.skipIf(!existsSync(FOLDER))('on the official files (needs ../shared/sources)', () => {
  const load = (name: string) => (existsSync(FOLDER) ? readFileSync(new URL(name, FOLDER), 'utf8') : SMALL);

  it('has as many items as a pattern finds numbers in the table, and row 8', () => {
    const text = load('324CO0000000378.md');
    const table = text.slice(text.indexOf('\n**別表第一**'), text.indexOf('\n**別表第二**'));
    const numbers = table.match(/（[一二三四五六七八九十の]+）\u3000/g) ?? [];
    const provisions = read(text);
    expect(numbers).toHaveLength(248);
    expect(provisions.filter(({ kind }) => kind === 'item')).toHaveLength(249);
    expect(provisions.filter(({ kind }) => kind === 'heading')).toHaveLength(16);
    expect(provisions.filter(({ kind }) => kind === 'paragraph')).toHaveLength(70);
    expect(new Set(provisions.map(({ code }) => code)).size).toBe(provisions.length);
  });

  it('reads the 16 older editions and the Foreign Exchange Order whole', () => {
    const names = existsSync(FOLDER) ? readdirSync(new URL('history', FOLDER)) : [];
    const counts = names.filter((name) => name.startsWith('324CO')).map((name) => read(load(`history/${name}`)).length);
    expect(counts).toHaveLength(16);
    expect(Math.min(...counts)).toBeGreaterThan(300);
    const technology = read(load('355CO0000000260.md'), readForeignExchangeOrder);
    expect(technology.filter(({ kind }) => kind === 'item')).toHaveLength(65);
  });
});
