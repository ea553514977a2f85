import { expect, it } from 'vitest';
import type { RawList } from '../../../src/model/raw.ts';
import type { EntryTree } from '../../../src/read/cn-notices/entry-tree.ts';
import { addPlace, numberPlaces } from '../../../src/read/cn-notices/entry-tree.ts';
import { joinCnLists } from '../../../src/read/cn-notices/join-cn-lists.ts';

function list(...places: readonly (readonly [code: string, text: string, marks?: readonly string[]])[]): RawList {
  const tree: EntryTree = new Map();
  for (const [code, text, marks = []] of places) addPlace(tree, code, { text, marks, line: 2 });
  return { provisions: numberPlaces(tree), controls: new Map(), exceptions: new Map() };
}

it('keeps the words of the first list and the marks of all', () => {
  const first = list(['1C004', '罐', ['公告', 'HS 1']], ['6C002.b', '杯']);
  const second = list(['1C004', '陶罐', ['目录', 'HS 1 *', 'HS 2 *']], ['6C002.b.1', '红杯'], ['1A225', '盆']);
  expect(
    joinCnLists([first, second]).provisions.map(({ code, text, marks, order }) => [code, text, marks, order]),
  ).toEqual([
    ['1A225', '盆', undefined, 1],
    ['1C004', '罐', ['公告', 'HS 1', '目录', 'HS 2 *'], 2],
    ['6C002', '', undefined, 3],
    ['6C002.b', '杯', undefined, 1],
    ['6C002.b.1', '红杯', undefined, 1],
  ]);
});

it('gives a place without words those of a later list', () => {
  expect(joinCnLists([list(['1C004.a', '罐']), list(['1C004', '器'])]).provisions[0]?.text).toBe('器');
});
