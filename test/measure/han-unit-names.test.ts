import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/measure/chinese.ts';
import { buildHanUnits } from '../../src/measure/han-unit-names.ts';
import { findLongest } from '../../src/measure/trie.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const names = buildHanUnits(VOCABULARY, CHINESE);
const find = (text: string) => findLongest(names, (i) => text[i], 0);

describe('buildHanUnits', () => {
  it.each([
    ['毫米', 'mm'],
    ['兆帕', 'MPa'],
    ['公里', 'km'],
  ])('knows %s', (name, symbol) => {
    expect(find(name)?.entries.map((atom) => atom.symbol)).toContain(symbol);
  });

  it('finds no unit in other words', () => {
    expect(find('机床')?.entries ?? []).toEqual([]);
  });
});
