import { describe, expect, it } from 'vitest';
import { findListLabels, opensList } from '../../../src/read/eu-annex-i/list-label.ts';

const labels = (text: string) => findListLabels(text).map((found) => found.label);

describe('findListLabels', () => {
  it.each([
    ['', []],
    ['Kettles of tin', []],
    ['Lids: a. Tin; b. Iron; or c. Lead.', ['a', 'b', 'c']],
    ['1. Tea is hot. 2. Milk is cold.', ['1', '2']],
    ['a. Lids: 1. Tin; 2. Iron.', ['a', '1', '2']],
    ['Lids: 1 Tin; 2. Iron', ['1', '2']],
    ['lids of paragraph a. and b. here', []],
    ['see 9A901.a. and b. for lids', []],
    ['9A901.a. Lids', []],
    ['a lid of 5. Then', []],
    ['Lids: a. tin; b. iron', ['a', 'b']],
    ['Lids weigh 2. more', []],
  ])('%s: %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('says where the element begins, where its words begin, and whether a list may open', () => {
    const text = 'Lids: a. Tin b. Iron';
    const found = findListLabels(text);
    expect(found.map(({ start, end }) => [text.slice(start, end), text.slice(end, end + 4)])).toEqual([
      ['a.', ' Tin'],
      ['b.', ' Iro'],
    ]);
    expect(found.map(({ opens }) => opens)).toEqual([true, false]);
  });
});

describe('opensList', () => {
  it.each([
    ['Lids: a. Tin; b. Iron', true],
    ['Lids: 1. Tin; 2. Iron', true],
    ['Lids: a. Tin', false],
    ['Lids: b. Tin; c. Iron', false],
    ['Lids: a. Tin; c. Iron', false],
    ['Lids a. Tin; b. Iron', false],
  ])('%s: %s', (text, expected) => {
    const [first, ...later] = findListLabels(text);
    expect(first && opensList(first, later)).toBe(expected);
  });
});
