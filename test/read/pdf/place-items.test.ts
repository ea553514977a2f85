import { describe, expect, it } from 'vitest';
import { placeItems } from '../../../src/read/pdf/place-items.ts';
import { item } from './item.ts';

describe('placeItems', () => {
  it('puts runs on baselines, raised and lowered ones with the line that they touch', () => {
    const lines = placeItems([
      item(148, 96, '3', { size: 8 }),
      item(136, 100, '10'),
      item(136, 114, 'CO'),
      item(148, 116, '2', { size: 8 }),
    ]);
    expect(lines.map(({ y, size, items }) => [y, size, items.map(({ text, shift }) => `${text} ${shift}`)])).toEqual([
      [100, 12, ['10 none', '3 raised']],
      [114, 12, ['CO none', '2 lowered']],
    ]);
  });

  it('gives a run between two lines to the nearer one', () => {
    const lines = placeItems([item(136, 100, 'm'), item(142, 108, '2', { size: 7 }), item(136, 112, 'm')]);
    expect(lines.map(({ items }) => items.length)).toEqual([1, 2]);
  });

  it('leaves out blanks', () => {
    expect(placeItems([item(136, 100, ' ')])).toEqual([]);
  });
});
