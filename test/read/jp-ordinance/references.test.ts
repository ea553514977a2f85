import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJpOrdinance } from '../../../src/read/jp-ordinance/read-jp-ordinance.ts';
import { findOrdinanceReferences } from '../../../src/read/jp-ordinance/references.ts';
import { SMALL } from './small-ordinance.ts';

const OFFICIAL = new URL('../../../../shared/sources/jp/403M50000400049.md', import.meta.url);

const read = (text: string) => {
  const result = readJpOrdinance(text, 'f');
  return result.ok ? result.value.provisions : [];
};
const find = (text: string) => findOrdinanceReferences(read(text));
const add = (words: string) => SMALL.replace('次号の水車の部分品', words);
const tell = (text: string, code: string) =>
  (find(text).get(code) ?? []).map(({ role, target }) => `${role} ${target}`);

describe('findOrdinanceReferences', () => {
  it('tells what each place is named for', () => {
    expect(tell(SMALL, '1.四')).toEqual(['excluded-by 1.三', 'excluded-by 1.一']);
    expect(tell(SMALL, '1.四の二')).toEqual(['specified-by 1.五']);
    expect(tell(SMALL, '2')).toEqual(['technology-for 1']);
    expect(tell(SMALL, '2.一')).toEqual([
      'technology-for 1.一.イ',
      'technology-for 1.一.ロ.（一）',
      'technology-for 1の二.２',
    ]);
    expect(tell(SMALL, '2.二')).toEqual(['software-for 2.一']);
    expect(find(SMALL).has('1')).toBe(false);
  });

  it.each([
    ['粉（第一号に該当するものに限り、豆を除く。）', ['specified-by 1.一']],
    ['粉（豆（第一号に該当するものに限る。）を除く。）', ['specified-by 1.一']],
    ['第一号イに該当するもの以外の粉', ['excluded-by 1.一.イ']],
    ['粉（第一号において「粉」という。）', ['see-also 1.一']],
    [
      '輸出令別表第一の九の項（一）から（三）まで又は（五）に掲げる粉',
      ['specified-by jp-order/九.（一）', 'specified-by jp-order/九.（三）', 'specified-by jp-order/九.（五）'],
    ],
    ['別表第三に掲げる粉', ['specified-by 別表第三']],
    ['輸出令別表第三に掲げる粉', []],
  ])('%s', (words, expected) => {
    expect(tell(add(words), '1.四の二')).toEqual(expected);
  });
});

describe.skipIf(!existsSync(OFFICIAL))('on the official file (needs ../shared/sources)', () => {
  it('leads nowhere else than to places of the file', () => {
    const text = existsSync(OFFICIAL) ? readFileSync(OFFICIAL, 'utf8') : SMALL;
    const codes = new Set(read(text).map(({ code }) => code));
    const targets = [...find(text).values()].flat().map(({ target }) => target);
    expect(targets.length).toBeGreaterThan(1200);
    expect(targets.filter((target) => !codes.has(target) && !target.startsWith('jp-order/'))).toEqual([]);
  });
});
