import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { findLabelHead } from '../../../src/read/gb-scl/row-heads.ts';
import { openParagraph } from '../../../src/read/gb-scl/paragraph-lines.ts';
import { readRow } from '../../../src/read/gb-scl/rows.ts';
import { settleRow } from '../../../src/read/no-list-ii/settle-row.ts';

function row(x: number, text: string) {
  const cell = { x, end: x + 100, text, bold: false, italic: false };
  return readRow({ page: 1, x, y: 100, size: 10, cells: [cell] });
}

describe('settleRow', () => {
  const entry = newEntry('3C005', 'item', 'Cups:', 'page 1 y 80', 114);
  const a = row(113, 'a. Cups having');
  const head = findLabelHead(a.cells);
  const [top] = entry.open;
  if (head && top)
    openParagraph(entry, { parent: top, fit: 'follows' }, { ...head, textX: 142 }, a.at).text = 'Cups having';

  it('puts misprinted names of notes right', () => {
    expect(settleRow(row(142, 'Technicals Notes:'), entry).cells[0]?.text).toBe('Technical Notes:');
    expect(settleRow(row(142, 'Technical note:'), undefined).cells[0]?.text).toBe('Technical Note:');
  });

  it('moves words that go on with an open sentence to its column', () => {
    expect(settleRow(row(113, 'handles of tin'), entry)).toMatchObject({ x: 142 });
    expect(settleRow(row(113, 'Handles of tin'), entry)).toMatchObject({ x: 113 });
  });

  it('leaves other rows alone', () => {
    const closed = newEntry('3C006', 'item', 'Cups.', 'page 1 y 80', 114);
    expect(settleRow(row(113, 'handles'), closed)).toMatchObject({ x: 113 });
  });
});
