import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawProvision } from '../../../src/model/raw.ts';
import { readJpOrdinance } from '../../../src/read/jp-ordinance/read-jp-ordinance.ts';
import { mutate } from './mutate.ts';
import { SMALL } from './small-ordinance.ts';

const FOLDER = new URL('../../../../shared/sources/jp/', import.meta.url);
const OFFICIAL = new URL('403M50000400049.md', FOLDER);

function read(text: string): readonly RawProvision[] {
  const result = readJpOrdinance(text, 'ordinance.md');
  expect(result.issues).toEqual([]);
  return result.ok ? result.value.provisions : [];
}

describe('readJpOrdinance', () => {
  const provisions = read(SMALL);
  const tell = (kind: string) => provisions.filter((p) => p.kind === kind).map(({ code }) => code);

  it('gives articles and annexes as headings and numbers as items', () => {
    expect(tell('heading')).toEqual(['1', '1の二', '別表第一', '別表第二', '別表第三']);
    expect(tell('item')).toEqual(['1.一', '1.二', '1.三', '1.四', '1.四の二', '1.五', '1の二.一', '1の二.２', '2']);
  });

  it('keeps the labels as printed, down to the deepest', () => {
    expect(provisions.find(({ text }) => text === '丸いもの')).toEqual({
      code: '1.一.ロ.（二）.１.一.イ.（一）',
      kind: 'paragraph',
      parent: '1.一.ロ.（二）.１.一.イ',
      order: 1,
      text: '丸いもの',
      noteName: '',
      references: [],
      at: '19',
    });
  });

  it('says which row each paragraph specifies, and what it refers to', () => {
    const told = (code: string) =>
      provisions.find((p) => p.code === code)?.references?.map(({ role, target }) => `${role} ${target}`);
    expect(told('1の二.２')).toEqual(['see-also jp-order/三.（二）']);
    expect(told('1.四')).toEqual(['excluded-by 1.三', 'excluded-by 1.一']);
  });

  it('gives each text once', () => {
    const all = provisions.map(({ text }) => text).join('');
    expect(all.split('木臼')).toHaveLength(2);
    expect(all.split('漆')).toHaveLength(2);
  });

  it.each([
    ['an empty file', ' \n', 'empty-file', 'ordinance.md'],
    ['a binary file', `${SMALL}\u0000`, 'not-text', /:\d+$/],
    ['broken UTF-8', SMALL.replace('臼', '\uFFFD'), 'not-text', /:\d+$/],
    ['front matter that never closes', SMALL.replaceAll('---', '--'), 'foreign-file', 'ordinance.md:1'],
    ['another law', SMALL.replace('403M50000400049', '324CO0000000378'), 'foreign-file', 'ordinance.md:1'],
    ['a page of other form', '<html></html>', 'foreign-file', 'ordinance.md:1'],
    ['a file cut inside an article', SMALL.slice(0, SMALL.indexOf('- 四　')), 'incomplete-file', 'ordinance.md'],
    ['a file cut before the annexes', SMALL.slice(0, SMALL.indexOf('**別表第三')), 'incomplete-file', 'ordinance.md'],
    ['a lost number', SMALL.replace(/- 四　.*\n/, ''), 'label-out-of-sequence', /:\d+$/],
    ['a number twice', SMALL.replace('- 五　', '- 四の二　'), 'label-out-of-sequence', /:\d+$/],
    ['a line without number', SMALL.replace('- イ　翼', '- 翼'), 'unread-text', 'ordinance.md:12'],
    ['a line cut behind its number', SMALL.replace('石臼', ''), 'unread-text', /:\d+$/],
  ])('refuses %s', (_, text, code, at) => {
    const result = readJpOrdinance(text, 'ordinance.md');
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toContain(code);
    const issue = result.issues.find((other) => other.code === code);
    expect(issue?.at).toMatch(at);
    expect(issue?.hint).not.toBe('');
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const files = mutate(SMALL, 500, 20261123);
    const results = files.map((text) => readJpOrdinance(text, 'mutated.md'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
    expect(results.filter(({ ok }) => !ok).length).toBeGreaterThan(300);
  });
});

describe.skipIf(!existsSync(OFFICIAL))('readJpOrdinance on the official files (needs ../shared/sources)', () => {
  const load = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
  const text = existsSync(OFFICIAL) ? load('403M50000400049.md') : SMALL;
  const provisions = read(text);
  const byCode = new Map(provisions.map((p) => [p.code, p]));

  it('has 521 items in 53 headings, codes once each, and parents before children', () => {
    expect(provisions.filter(({ kind }) => kind === 'item')).toHaveLength(521);
    expect(provisions.filter(({ kind }) => kind === 'heading')).toHaveLength(53);
    expect(byCode.size).toBe(provisions.length);
    const seen = new Set(['']);
    expect(provisions.filter(({ code, parent }) => !seen.has(parent) || !seen.add(code))).toEqual([]);
  });

  it('has every number of the file: as many as a pattern finds in its lines, four of which stand for ten', () => {
    const body = text.slice(0, text.indexOf('## 附則'));
    const lines = body.match(/^ *- \S+\u3000|^\*\*\S+?\*\*\u3000/gm) ?? [];
    const places = provisions.filter(({ kind, code }) => kind !== 'note' && !code.startsWith('別表'));
    expect(lines.length).toBe(3285);
    expect(places.length).toBe(lines.length - 4 + 10);
  });

  it('counts items as a pattern does: numbers of frames, and paragraphs that are none', () => {
    const parts = text
      .slice(0, text.indexOf('## 附則'))
      .split(/^(?=\*\*)/m)
      .slice(1);
    const counts = parts.map((part) => {
      const numbers = part.match(/^- [一二三四五六七八九十の]+\u3000/gm)?.length ?? 0;
      const frame = /は、次(?:のいずれかに該当する|に掲げる)ものとする。\n/.test(part);
      return frame && numbers > 0 ? numbers : 1;
    });
    expect(counts.reduce((sum, count) => sum + count, 0) + 10).toBe(521);
  });

  it('reads the ladder for quantum computers as eight paragraphs of one place', () => {
    const ladder = provisions.filter(({ parent }) => parent === '7.六.イ');
    expect(ladder.map(({ code }) => code)).toEqual([...'一二三四五六七八'].map((n) => `7.六.イ.（${n}）`));
    expect(ladder.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(byCode.get('7.六.イ')).toMatchObject({ kind: 'paragraph', parent: '7.六' });
    expect(byCode.get('7.六')).toMatchObject({ kind: 'item', parent: '' });
  });

  it.each([
    ['2.２.七.イ.（六）', 'second paragraph'],
    ['2の二.２.七.ロ', 'article between articles'],
    ['9.十.ニ.（一）.４.二.ハ', 'six labels deep'],
    ['9.一.イ.（一）.２.二.ニ.（三）', 'seven labels deep'],
    ['2.一.イロ', 'behind the last syllable'],
    ['17.６', 'paragraph without text of its own number'],
    ['別表第三.十', 'row of an annex'],
  ])('holds %s: %s', (code) => {
    expect(byCode.has(code)).toBe(true);
  });

  it('gives the labelled cases of test/cases/measure their texts under their codes', () => {
    const cases = readFileSync(new URL('../../cases/measure/jp-ordinance.csv', import.meta.url), 'utf8')
      .split('\n')
      .slice(1);
    const rows = cases.filter(Boolean).map((row) => row.split(','));
    const wrong = rows.filter(([name = '', , start, length]) => {
      const cut = text.slice(Number(start), Number(start) + Number(length));
      return byCode.get(name.replace('jp-ordinance/', ''))?.text !== cut.replaceAll(/\s+/g, ' ').trim();
    });
    expect(new Set(rows.map(([name]) => name)).size).toBeGreaterThanOrEqual(90);
    // The clauses about their last children stand in notes of their own.
    expect(wrong.map(([name]) => name)).toEqual(['jp-ordinance/8.九', 'jp-ordinance/1.十四']);
  });

  it('takes apart what 22 clauses of lead-ins exclude or define', () => {
    expect(provisions.filter(({ kind }) => kind === 'note')).toHaveLength(22);
    expect(provisions.filter(({ parent }) => parent === '7.三#除外').map(({ code }) => code)).toEqual([
      '7.三.チ',
      '7.三.リ',
      '7.三.ヌ',
    ]);
  });

  it('reads the 18 editions since 2017 whole', () => {
    const editions = readdirSync(new URL('history', FOLDER)).filter((name) => name.startsWith('403M'));
    expect(editions).toHaveLength(18);
    const items = editions
      .toSorted()
      .map((name) => read(load(`history/${name}`)).filter((p) => p.kind === 'item').length);
    expect(items.join(' ')).toBe('493 493 491 489 489 492 492 492 496 496 496 497 498 502 512 518 518 521');
  });
});
