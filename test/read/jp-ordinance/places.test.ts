import { describe, expect, it } from 'vitest';
import type { MarkdownLine } from '../../../src/read/markdown-lines.ts';
import { listPlaces } from '../../../src/read/jp-ordinance/places.ts';

const line = (kind: MarkdownLine['kind'], label: string, text: string, depth = 0): MarkdownLine => ({
  kind,
  label,
  text,
  depth,
  line: 1,
});
const ARTICLE = line('bold', '第一条（名）', '次のもの');

describe('listPlaces', () => {
  it('numbers articles, paragraphs and what stands below', () => {
    const { places, issues } = listPlaces(
      [
        ARTICLE,
        line('element', '一', '臼'),
        line('element', 'イ', '石臼', 1),
        line('bold', '２', '杵'),
        line('element', '一', '木の杵'),
        line('bold', '第一条の二', '鉢'),
      ],
      'f',
    );
    expect(issues).toEqual([]);
    expect(places.map(({ code, parent }) => [code, parent])).toEqual([
      ['1', ''],
      ['1.一', '1'],
      ['1.一.イ', '1.一'],
      ['1.２', ''],
      ['1.２.一', '1.２'],
      ['1の二', ''],
    ]);
  });

  it('gives one place for each number that is deleted with others', () => {
    const lines = [ARTICLE, line('element', '一及び二', '削除'), line('element', '三から五まで', '削除')];
    expect(listPlaces(lines, 'f').places.map(({ code }) => code)).toEqual([
      '1',
      '1.一',
      '1.二',
      '1.三',
      '1.四',
      '1.五',
    ]);
  });

  it('adds a formula once, though the file has it twice', () => {
    const { places } = listPlaces([ARTICLE, line('element', '一', '次の値Ａ＋Ｂ'), line('text', '', 'Ａ＋Ｂ')], 'f');
    expect(places.at(-1)?.text).toBe('次の値 Ａ＋Ｂ');
  });

  it.each([
    ['a number skipped', [ARTICLE, line('element', '二', '臼')], 'label-out-of-sequence'],
    ['an article skipped', [ARTICLE, line('bold', '第三条', '臼')], 'label-out-of-sequence'],
    ['a level skipped', [ARTICLE, line('element', 'イ', '臼', 1)], 'unread-text'],
    ['no number', [ARTICLE, line('element', '', '臼')], 'unread-text'],
    ['several numbers with words', [ARTICLE, line('element', '一及び二', '臼')], 'unread-text'],
    ['a bracket left open', [ARTICLE, line('element', '一', '臼（石')], 'unread-text'],
    ['a table', [ARTICLE, line('row', '', '| 臼 |')], 'unread-text'],
    ['other bold words', [ARTICLE, line('bold', '臼', '')], 'unread-text'],
    ['words before the first article', [line('text', '', '臼')], 'unread-text'],
  ])('tells %s', (_, lines, code) => {
    expect(listPlaces(lines, 'f').issues).toMatchObject([{ code, at: 'f:1' }]);
  });
});
