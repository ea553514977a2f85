import { describe, expect, it } from 'vitest';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import { readRows } from '../../../src/read/gb-scl/read-part.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { cell, row } from './row.ts';

function read(headings: string, ...rows: Parameters<typeof readRows>[1]) {
  const marks = buildMarkPlacer();
  const reading: Reading = {
    entries: [],
    codes: new Set(),
    marks,
    issues: [],
    file: 'tea.pdf',
    headings,
    page: 0,
    footnote: undefined,
  };
  readRows(reading, rows);
  return {
    blocks: reading.entries.flatMap((e) => e.blocks.map((b) => [b.kind === 'note' ? b.name : b.code, b.text])),
    issues: reading.issues,
  };
}

describe('readRows', () => {
  it('reads categories, parts and product groups as headings, codes given once', () => {
    const { blocks } = read(
      '',
      row(60, [cell(57, '*CATEGORY 5 - TEA*')]),
      row(80, [cell(57, '*Part 1 - LEAVES*')]),
      row(100, [cell(57, '*5A*'), cell(114, '*Pots*')]),
      row(120, [cell(57, '*Part 2 - WATER*')]),
      row(140, [cell(57, '*5A*'), cell(114, '*Cups*')]),
    );
    expect(blocks.map(([code]) => code)).toEqual(['Category5', 'Category5-Part1', '5A', 'Category5-Part2', '5A-2']);
  });

  it('names the unnumbered headings of a list, one over two lines once', () => {
    const { blocks } = read('PL-', row(60, [cell(57, '*Hot drinks*')]), row(74, [cell(57, '*and cold*')]));
    expect(blocks).toEqual([['PL-Hot', 'Hot drinks and cold']]);
  });

  it('keeps a table behind the entries as one text', () => {
    const { blocks } = read(
      '',
      row(60, [cell(57, '2E901'), cell(114, 'Know-how')]),
      row(60, [cell(202, '*TABLE - INFUSIONS*')], 2),
      row(80, [cell(57, 'A. Tea'), cell(220, 'Hot')], 2),
      row(60, [cell(202, 'TABLE - INFUSIONS')], 3),
    );
    expect(blocks[1]).toEqual(['Category2-Appendix', 'TABLE - INFUSIONS A. Tea Hot TABLE - INFUSIONS']);
  });

  it('files a footnote in words as a note, and reads on behind it', () => {
    const { blocks } = read(
      '',
      row(60, [cell(57, '9A901'), cell(114, 'Pots')]),
      row(770, [cell(57, '^1 Only')], 1, 10),
      row(781, [cell(57, 'with milk')], 1, 10),
      row(60, [cell(114, 'of tin')], 2),
    );
    expect(blocks).toEqual([
      ['9A901', 'Pots of tin'],
      ['Footnote 1', 'Only with milk'],
    ]);
  });

  it('refuses a line before the first entry', () => {
    expect(read('', row(60, [cell(114, 'lost')])).issues).toMatchObject([
      { code: 'unread-text', at: 'tea.pdf page 1 y 60' },
    ]);
  });
});
