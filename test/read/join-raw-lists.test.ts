import { describe, expect, it } from 'vitest';
import type { RawList, RawProvision } from '../../src/model/raw.ts';
import { joinRawLists } from '../../src/read/join-raw-lists.ts';
import { languageDifference } from '../fixtures/facts.ts';

function list(...codes: readonly string[]): RawList {
  const provisions = codes.map((code, index): RawProvision => {
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '';
    const kind = parent === '' ? 'item' : 'paragraph';
    return { code, kind, parent, order: index + 1, text: 'Pots', noteName: '', at: '1' };
  });
  return { provisions, controls: new Map(codes.map((code) => [code, []])), exceptions: new Map() };
}

describe('joinRawLists', () => {
  it('numbers the tops through and keeps the places below them', () => {
    const { provisions, controls } = joinRawLists([list('1', '1.a', '2'), list('X1', 'X1.a')]);
    expect(provisions.map(({ code, order }) => [code, order])).toEqual([
      ['1', 1],
      ['1.a', 2],
      ['2', 2],
      ['X1', 3],
      ['X1.a', 2],
    ]);
    expect([...controls.keys()]).toHaveLength(5);
  });

  it('keeps where the languages of a part disagree', () => {
    const languages = new Map([['1', [languageDifference()]]]);
    expect(joinRawLists([list('1'), { ...list(), languages }]).languages).toEqual(languages);
    expect(joinRawLists([list('1'), list()])).not.toHaveProperty('languages');
  });

  it('leaves a list in one file as it is', () => {
    const only = list('1');
    expect(joinRawLists([only])).toBe(only);
    expect(joinRawLists([]).provisions).toEqual([]);
  });
});
