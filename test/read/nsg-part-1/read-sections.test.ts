import { describe, expect, it } from 'vitest';
import { readSections } from '../../../src/read/nsg-part-1/read-sections.ts';
import type { Row } from '../../../src/read/nsg-part-1/rows.ts';

const row = (kind: Row['kind'], label: string, words: string, x = 108, textX = x + 18): Row => ({
  kind,
  label,
  words,
  x,
  textX: kind === 'words' || kind === 'note' ? x : textX,
  at: '',
});

describe('readSections', () => {
  it('closes a list at a label further left, and a note at a section', () => {
    const { sections, strays } = readSections([
      row('annex', 'B', ''),
      row('section', '1', 'Kites', 72),
      row('label', 'a', 'Tails'),
      row('label', '1', 'Bows', 126),
      row('note', 'EXPLANATORY NOTE', '', 140),
      row('label', 'b', 'Cords'),
      row('note', 'EXPLANATORY NOTE', ''),
      row('label', 'a', 'Long'),
      row('section', '2', 'Strings', 72),
    ]);
    expect(strays).toEqual([]);
    expect(sections).toMatchObject([
      {
        label: 'B.1',
        parts: [
          { label: 'a', parts: [{ label: '1', parts: [{ kind: 'note', parts: [] }] }] },
          { label: 'b', parts: [] },
          { kind: 'note', parts: [{ label: 'a' }] },
        ],
      },
      { label: 'B.2', parts: [] },
    ]);
  });

  it('keeps words before the first section as strays', () => {
    expect(readSections([row('annex', 'A', ''), row('words', '', 'Kites')]).strays).toHaveLength(1);
  });
});
