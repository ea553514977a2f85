import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import type { Entry } from '../../../src/read/gb-scl/blocks.ts';
import { openParagraph } from '../../../src/read/gb-scl/paragraph-lines.ts';
import { settleRow } from '../../../src/read/nsg-part-2/settle-row.ts';
import { cell, row } from '../gb-scl/row.ts';

function open(...labels: readonly string[]): Entry {
  const entry = newEntry('1.A.1', 'item', 'Kites:', 'page 1', 112);
  for (const [depth, label] of labels.entries()) {
    const parent = entry.open.at(-1);
    const head = { label, x: 112 + 18 * depth, textX: 130 + 18 * depth, bare: false, rest: [] };
    if (parent) openParagraph(entry, { parent, fit: 'follows' }, head, 'page 1').text = 'Blue:';
  }
  return entry;
}

describe('settleRow', () => {
  it.each([
    ['the next letter of the outer list', ['a', '1'], 'b.', 121, 112],
    ['the next number', ['a', '1'], '2.', 137, 130],
    ['a first number', ['a'], '1.', 121, 130],
    ['a first letter below a number', ['a', '1'], 'a.', 140, 148],
    ['of two lists the nearer', ['a', '1', 'a'], 'b.', 145, 148],
    ['a label that fits nowhere', ['a'], '7.', 121, 121],
  ])('moves %s into its column', (_, labels, label, x, column) => {
    const settled = settleRow(open(...labels), row(100, [cell(x, label), cell(x + 30, 'kites')]));
    expect([settled.x, settled.cells[0]?.x]).toEqual([column, column]);
  });

  it('moves a note to the column on its left', () => {
    expect(settleRow(open('a'), row(100, [cell(121, 'Note:'), cell(148, 'Kites.')])).cells[0]?.x).toBe(112);
    expect(settleRow(open('a'), row(100, [cell(126, 'Note:'), cell(160, 'Kites.')])).cells[0]?.x).toBe(130);
  });

  it('puts joints, and words of an open sentence, behind all columns', () => {
    const entry = open('a');
    expect(settleRow(entry, row(100, [cell(112, 'or')])).x).toBe(1000);
    expect(settleRow(entry, row(100, [cell(112, 'kites')])).x).toBe(112);
    const block = entry.open.at(-1)?.block;
    if (block) block.text = 'A tail of';
    expect(settleRow(entry, row(100, [cell(112, 'silk')])).x).toBe(1000);
  });
});
