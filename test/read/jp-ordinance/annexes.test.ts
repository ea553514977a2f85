import { describe, expect, it } from 'vitest';
import { listAnnexes } from '../../../src/read/jp-ordinance/annexes.ts';
import type { MarkdownLine } from '../../../src/read/markdown-lines.ts';

const line = (kind: MarkdownLine['kind'], label: string, text: string): MarkdownLine => ({
  kind,
  label,
  text,
  depth: 0,
  line: 1,
});
const HEAD = line('bold', '別表第三', '');

describe('listAnnexes', () => {
  it('reads tables by their numbered rows', () => {
    const rows = [
      '|  | 方法 | 材料 |',
      '| --- | --- | --- |',
      '| 一 | 塗る | 漆 |',
      '| 柿渋 |  |  |',
      '| 二 | 焼く | 土 |',
    ];
    const { provisions, issues } = listAnnexes([HEAD, ...rows.map((text) => line('row', '', text))], 'f', 7);
    expect(issues).toEqual([]);
    expect(provisions.map(({ code, kind, parent, order, text }) => [code, kind, parent, order, text])).toEqual([
      ['別表第三', 'heading', '', 8, '方法；材料'],
      ['別表第三.一', 'paragraph', '別表第三', 1, '塗る；漆／柿渋'],
      ['別表第三.二', 'paragraph', '別表第三', 2, '焼く；土'],
    ]);
  });

  it('reads a list of names, and a deleted annex', () => {
    const { provisions } = listAnnexes(
      [
        line('bold', '別表第一\u3000削除', ''),
        line('bold', '別表第二（第一条関係）', ''),
        line('element', '', '甲、乙'),
      ],
      'f',
      0,
    );
    expect(provisions.map(({ code, text }) => [code, text])).toEqual([
      ['別表第一', '削除'],
      ['別表第二', '甲、乙'],
    ]);
  });

  it.each([
    ['label-out-of-sequence', [HEAD, line('row', '', '| 二 | 焼く | 土 |')]],
    ['unread-text', [line('row', '', '| 一 | 焼く | 土 |')]],
    ['unread-text', [HEAD, line('text', '', '| 一 | 焼')]],
    ['unread-text', [HEAD, line('bold', '別紙', '')]],
  ])('tells %s', (code, lines) => {
    expect(listAnnexes(lines, 'f', 0).issues).toMatchObject([{ code, at: 'f:1' }]);
  });
});
