import { describe, expect, it } from 'vitest';
import { buildCodeTree, formatOrdinanceCode, parseOrdinanceCode } from '../../../src/read/jp-ordinance/code-tree.ts';

describe('codes of the Ordinance', () => {
  it.each([
    ['2の二.２.七.イ.（六）', { article: '2の二', paragraph: '２', labels: ['七', 'イ', '（六）'] }],
    ['7.三', { article: '7', paragraph: '', labels: ['三'] }],
    ['17.６', { article: '17', paragraph: '６', labels: [] }],
  ])('%s', (code, parts) => {
    expect(parseOrdinanceCode(code)).toEqual(parts);
    expect(formatOrdinanceCode(parts)).toBe(code);
  });

  it('reads a note as its anchor', () => {
    expect(formatOrdinanceCode(parseOrdinanceCode('7.三#除外'))).toBe('7.三');
  });
});

describe('buildCodeTree', () => {
  const tree = buildCodeTree(['1', '1.一', '1.一.イ', '1.一#除外', '1.一.ロ', '1.２', '2']);

  it('knows families by the law, without notes', () => {
    expect(tree.siblings('1.一.イ')).toEqual(['1.一.イ', '1.一.ロ']);
    expect(tree.siblings('1')).toEqual(['1', '1.２']);
    expect(tree.children('1.一')).toEqual(['1.一.イ', '1.一.ロ']);
    expect(tree.articles()).toEqual(['1', '2']);
    expect(tree.parent('1.一.イ')).toBe('1.一');
    expect(tree.parent('1.２')).toBe('');
    expect(tree.has('1.一#除外')).toBe(false);
    expect(tree.siblings('9.一')).toEqual([]);
  });
});
