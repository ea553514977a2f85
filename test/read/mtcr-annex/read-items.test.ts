import { describe, expect, it } from 'vitest';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import { readItems } from '../../../src/read/mtcr-annex/read-items.ts';
import type { AnnexReading } from '../../../src/read/mtcr-annex/read-items.ts';
import type { AnnexRow } from '../../../src/read/mtcr-annex/rows.ts';
import { createRowSettler } from '../../../src/read/wa-list/text-columns.ts';
import { printRow } from './small-annex.ts';

function read(rows: readonly AnnexRow[]) {
  const reading: AnnexReading = {
    entries: [],
    codes: new Set(),
    marks: buildMarkPlacer(),
    issues: [],
    file: 'kites.pdf',
    headings: '',
    page: 0,
    footnote: undefined,
    item: 'Item5',
    roman: new Map(),
  };
  readItems(reading, rows, createRowSettler());
  const blocks = reading.entries.flatMap((entry) =>
    entry.blocks.map(
      (block) => `${block.kind === 'note' ? `${block.owner.code} ${block.name}` : block.code}: ${block.text}`,
    ),
  );
  return { blocks, roman: [...reading.roman] };
}

describe('readItems', () => {
  it('begins an item without a title', () => {
    expect(read([printRow(131, [202, 'RESERVED'])]).blocks).toEqual(['Item5: RESERVED']);
  });

  it('gives a note in the margin to its group, behind the last group to the item', () => {
    const { blocks } = read([
      printRow(100, [57, 'ITEM 5 KITES']),
      printRow(120, [57, '5.A.'], [99, 'EQUIPMENT']),
      printRow(140, [57, '5.A.1. Kites.']),
      printRow(160, [57, 'Note:']),
      printRow(180, [57, 'They fly.']),
      printRow(200, [57, '5.E.'], [99, 'TECHNOLOGY']),
      printRow(220, [57, 'Note:']),
      printRow(240, [57, 'Item 5 is fun.']),
    ]);
    expect(blocks).toEqual([
      'Item5: KITES',
      'Item5 Note: Item 5 is fun.',
      '5.A: EQUIPMENT',
      '5.A Note: They fly.',
      '5.A.1: Kites.',
      '5.E: TECHNOLOGY',
    ]);
  });

  it('remembers Roman labels, and names a second entry of one code apart', () => {
    const { blocks, roman } = read([
      printRow(100, [57, '5.A.1. Kites:']),
      printRow(120, [99, 'a. Of any of the following:']),
      printRow(140, [113, '1. Cords of:']),
      printRow(160, [148, 'i.'], [169, 'Silk.']),
      printRow(180, [57, '5.A.1. Kites.']),
    ]);
    expect(roman).toEqual([['5.A.1.a.1.a', 'i']]);
    expect(blocks.at(-1)).toBe('5.A.1-2: Kites.');
  });
});
