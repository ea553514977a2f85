import { describe, expect, it } from 'vitest';
import { isFootnote, readFootnotes, splitFootnote } from '../../../src/read/gb-scl/footnotes.ts';
import { cell, row } from './row.ts';

describe('footnotes', () => {
  it('stand at the foot in small type', () => {
    expect(isFootnote(row(772, [cell(57, '1')], 1, 8))).toBe(true);
    expect(isFootnote(row(772, [cell(57, '1')]))).toBe(false);
    expect(isFootnote(row(400, [cell(57, '1')], 1, 8))).toBe(false);
  });

  it.each([
    ['^2 Only with milk', '2', 'Only with milk'],
    ['3. [M1A*]', '3', '[M1A*]'],
    ['1', '1', ''],
    ['and sugar', '', 'and sugar'],
    ['12 spoons', '', '12 spoons'],
  ])('%s', (words, number, rest) => {
    expect(splitFootnote(row(772, [cell(130, words)], 1, 8))).toEqual({ number, words: rest });
  });

  it('give their marks by number, over several rows', () => {
    const rows = [[cell(57, '1')], [cell(85, '[M1A*], [M2A*]')], [cell(85, '[M3A]')], [cell(130, '3. [T1]')]];
    expect([...readFootnotes(rows.map((cells) => row(772, cells, 1, 8)))]).toEqual([
      ['1', ['M1A*', 'M2A*', 'M3A']],
      ['3', ['T1']],
    ]);
  });
});
