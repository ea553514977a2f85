import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/read/in-scomet/read-rows.ts';
import { cups, reading, row } from './row.ts';

describe('readRows', () => {
  it('refuses words before the first entry', () => {
    const state = reading();
    readRows(state, [row([[63, 'Cups']])]);
    expect(state.issues.map((issue) => issue.code)).toEqual(['unread-text']);
  });

  it('keeps amendments named at the foot as notes', () => {
    const entry = cups();
    readRows(reading(entry), [row([[63, '^22 Para 1(M) of a notice']], { bold: true })]);
    expect(entry.blocks[1]).toMatchObject({ kind: 'note', name: 'Footnote 22', text: 'Para 1(M) of a notice' });
  });

  it('keeps a table as one text', () => {
    const state = reading(cups());
    readRows(state, [row([[225, 'TABLE - ICINGS']]), row([[92, 'a. Sugar']]), row([[92, 'b. Salt']])]);
    expect(state.entries[1]).toMatchObject({ code: '8A3-Appendix', head: { text: 'TABLE - ICINGS a. Sugar b. Salt' } });
  });
});
