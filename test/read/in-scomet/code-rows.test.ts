import { describe, expect, it } from 'vitest';
import { findCodeRows, findPath } from '../../../src/read/in-scomet/code-rows.ts';
import { row } from './row.ts';

describe('findCodeRows', () => {
  it('finds the rows with a code in the margin', () => {
    const rows = [row([[63, '8A301 Cups']]), row([[63, '8A301 b. Bowls']]), row([[200, '8A301 in a sentence']])];
    expect(findCodeRows(rows).get('8A301')).toHaveLength(2);
  });
});

describe('findPath', () => {
  it('tells the labels and their columns', () => {
    const cells = row([
      [63, '8A301'],
      [122, 'a.'],
      [143, '5.'],
      [166, 'Cups'],
    ]);
    expect(findPath(cells, '8A301')).toEqual({
      labels: [
        { label: 'a', x: 122 },
        { label: '5', x: 143 },
      ],
      rest: 'Cups',
    });
  });

  it('tells none where a sentence goes on', () => {
    expect(findPath(row([[63, '8A301.a, and others']]), '8A301').labels).toEqual([]);
    expect(findPath(row([[63, '8A301 a. Cups']]), '8A302').labels).toEqual([]);
  });
});
