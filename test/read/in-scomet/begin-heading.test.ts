import { describe, expect, it } from 'vitest';
import { beginsHeading, isAppendix, readSection } from '../../../src/read/in-scomet/begin-heading.ts';
import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import { cups, reading, row } from './row.ts';

describe('beginsHeading', () => {
  it('begins categories, tables and the annex', () => {
    const state = reading();
    expect(beginsHeading(state, row([[63, 'Category 4 Cakes']], { bold: true }))).toBe(true);
    expect(beginsHeading(state, row([[63, 'of all kinds']], { bold: true }))).toBe(true);
    expect(beginsHeading(state, row([[68, '5 Biscuits']], { size: 14 }))).toBe(true);
    expect(beginsHeading(state, row([[225, 'TABLE - ICINGS']]))).toBe(true);
    expect(beginsHeading(state, row([[183, 'ANNEX-A SUGARS']]))).toBe(true);
    expect(beginsHeading(state, row([[63, 'Category 4 Cakes']]))).toBe(false);
    expect(state.entries.map((entry) => [entry.code, entry.head.text])).toEqual([
      ['Category4', 'Category 4 Cakes of all kinds'],
      ['Category5', '5 Biscuits'],
      ['Ca-Appendix', 'TABLE - ICINGS'],
      ['8A1-Annex-A', 'ANNEX-A SUGARS'],
    ]);
  });
});

describe('readSection', () => {
  it('keeps headings in capitals with the group', () => {
    const group = newEntry('8A6', 'heading', 'page 1 y 60', 'CUPS');
    const state = reading(group, cups());
    expect(readSection(state, row([[63, 'LARGE JUGS –']]))).toBe(true);
    expect(readSection(state, row([[63, 'Large jugs']]))).toBe(false);
    expect(group.head.text).toBe('CUPS LARGE JUGS –');
    expect(isAppendix(group)).toBe(false);
  });
});
