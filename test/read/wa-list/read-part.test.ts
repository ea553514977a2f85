import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { readRows } from '../../../src/read/wa-list/read-part.ts';
import type { ListRow } from '../../../src/read/wa-list/rows.ts';
import { printRow } from './small-list.ts';

function read(rows: readonly ListRow[], head = 'Category6') {
  const reading: Reading = {
    entries: head === '' ? [] : [newEntry(head, 'heading', '', '', 0)],
    codes: new Set(),
    marks: buildMarkPlacer(),
    issues: [],
    file: 'kites.pdf',
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readRows(reading, rows);
  const blocks = reading.entries.flatMap((entry) =>
    entry.blocks.map(
      (block) => `${block.kind === 'note' ? `${block.owner.code} ${block.name}` : block.code}: ${block.text}`,
    ),
  );
  return { blocks, issues: reading.issues.map((i) => i.code), entries: reading.entries };
}

const ITEM = printRow(100, [90, '6.'], [107, 'A.'], [125, '1.'], [146, 'Kites:']);

describe('readRows', () => {
  it('keeps a subject’s name inside an item as a note, before an item as a heading', () => {
    const { blocks } = read([
      printRow(90, [90, '6.'], [107, 'A.'], [125, 'SYSTEMS']),
      ITEM,
      printRow(110, [169, 'KITES, FLYING']),
      printRow(120, [149, 'a.'], [169, 'Red.']),
      printRow(130, [107, 'BALLOONS']),
      printRow(140, [90, '6.'], [107, 'A.'], [125, '2.'], [146, 'Balloons.']),
    ]);
    expect(blocks).toEqual([
      'Category6: ',
      '6.A: SYSTEMS',
      '6.A.1: Kites:',
      '6.A.1 Heading: KITES, FLYING',
      '6.A.1.a: Red.',
      '6.A-BALLOONS: BALLOONS',
      '6.A.2: Balloons.',
    ]);
  });

  it('keeps a table as one text', () => {
    const { blocks } = read(
      [
        printRow(90, [208, 'TABLE - DEPOSITION TECHNIQUES']),
        printRow(100, [90, 'A.'], [251, 'Glue']),
        printRow(110, [389, 'Paste']),
      ],
      'Category2',
    );
    expect(blocks[1]).toBe('2.TABLE: TABLE - DEPOSITION TECHNIQUES A. Glue Paste');
  });

  it('warns of a path that leads back, and of a note that is not there to go on', () => {
    const path = (label: string) => printRow(100, [90, '6.'], [107, 'A.'], [125, '1.'], [149, label], [169, 'Red']);
    expect(read([ITEM, path('a.'), path('b.'), path('a.')]).issues).toEqual(['context-differs']);
    expect(read([ITEM, printRow(110, [146, '_Note 2 cont._'])]).issues).toEqual(['context-differs']);
  });

  it('begins a note to a note, and a second entry of one code under another name', () => {
    const { blocks, entries } = read([
      ITEM,
      printRow(110, [140, '_Note to the Kite Note_']),
      printRow(120, [140, '_1._'], [161, '_Fly it._']),
      printRow(130, [90, '6.'], [107, 'A.'], [125, '2.'], [146, 'Ropes.']),
      ITEM,
    ]);
    expect(blocks[2]).toBe('6.A.1 Note to the Kite Note: ');
    expect(entries.map((entry) => entry.code)).toEqual(['Category6', '6.A.1', '6.A.2', '6.A.1-2']);
  });

  it('refuses rows before any heading', () => {
    expect(read([ITEM], '').issues).toEqual(['unread-text']);
  });
});
