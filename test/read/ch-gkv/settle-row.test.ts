import { describe, expect, it } from 'vitest';
import { newNote } from '../../../src/read/in-scomet/blocks.ts';
import { nameNote, settleRow } from '../../../src/read/ch-gkv/settle-row.ts';
import { cups, row } from '../in-scomet/row.ts';

describe('settleRow', () => {
  const settle = (words: string) => settleRow(row([[131, words]]), undefined).text;

  it('gives notes the names by which their rows are known', () => {
    expect(settle('Anmerkung 2: Kannen')).toBe('Note 2: Kannen');
    expect(settle('Technische Anmerkungen:')).toMatch(/^Technical Notes: ?$/);
    expect(settle('Technische Anmerkung 1: Kannen')).toBe('Technical Note 1: Kannen');
    expect(settle('Anmerkungen zu Kannen')).toBe('Anmerkungen zu Kannen');
  });

  it('makes abbreviations no labels', () => {
    expect(settle('d. h. Kannen')).toBe('d.h. Kannen');
    expect(settle('a) Kannen')).toBe('a) Kannen');
  });

  it('sets a list upright that cannot be that of the note before', () => {
    const entry = cups();
    const start = { owner: entry.head, after: entry.head, name: 'Note', at: 'page 1 y 90', italic: true };
    entry.note = newNote({ ...start, x: 131, text: 'Kannen zählen.' });
    const label = (x: number, words: string) => settleRow(row([[x, words]], { italic: true }), entry).italic;
    expect(label(131, 'b) Tassen')).toBe(false);
    expect(label(183, 'b) Tassen')).toBe(true);
    expect(label(183, 'a) Tassen')).toBe(false);
    expect(label(131, 'Tassen')).toBe(true);
  });
});

describe('nameNote', () => {
  it('names notes in the language of the list', () => {
    expect(['Note 2', 'Technical Notes', 'N.B.', 'Footnote 1', ''].map(nameNote)).toEqual([
      'Anmerkung 2',
      'Technische Anmerkungen',
      'Ergänzende Anmerkung',
      'Fussnote 1',
      '',
    ]);
  });
});
