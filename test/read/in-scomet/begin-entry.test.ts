import { describe, expect, it } from 'vitest';
import { beginEntry, beginsEntry } from '../../../src/read/in-scomet/begin-entry.ts';
import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import { findCodeRows } from '../../../src/read/in-scomet/code-rows.ts';
import { reading, row } from './row.ts';

describe('beginsEntry', () => {
  const start = () => {
    const state = reading(newEntry('Category8', 'heading', 'page 1 y 60', 'Cakes'));
    beginEntry(state, row([[63, '8A3']]), '8A3', 'heading', 'CUPS');
    return state;
  };

  it('begins entries of the group being read, in order', () => {
    const state = start();
    expect(beginsEntry(state, row([[63, '8A301 Cups']]))).toBe(true);
    expect(beginsEntry(state, row([[63, '8A301 Cups']]))).toBe(false);
    expect(beginsEntry(state, row([[63, '8B302 Jugs']]))).toBe(false);
    expect(beginsEntry(state, row([[200, '8A302 Jugs']]))).toBe(false);
    expect(beginsEntry(state, row([[63, '8A302 a. Jugs']]))).toBe(true);
    expect(state.byCode.get('8A302')?.paragraphs.get('8A302.a')?.text).toBe('Jugs');
  });

  it('leaves out the number of the regime', () => {
    const state = start();
    beginsEntry(state, row([[63, '8A301 1. Cups']]));
    expect(state.byCode.get('8A301')?.head.text).toBe('Cups');
  });

  it('notes the places printed further on', () => {
    const rows = [row([[63, '8A301 Cups']]), row([[63, '8A301 b. Jugs']], { at: 'page 1 y 120' })];
    const state = { ...start(), rows: findCodeRows(rows) };
    expect(rows.map((one) => beginsEntry(state, one))).toEqual([true, false]);
    expect([...(state.byCode.get('8A301')?.announced ?? [])]).toEqual(['8A301.b']);
  });

  it('begins groups of their category, parts too', () => {
    const state = start();
    expect(beginsEntry(state, row([[63, '8B3JUGS (ALL)']]))).toBe(true);
    expect(beginsEntry(state, row([[63, '8A5 PART-1 PLATES']]))).toBe(true);
    expect(beginsEntry(state, row([[63, '8A4 or 8B4']]))).toBe(false);
    expect(beginsEntry(state, row([[63, '3A1 Spoons']]))).toBe(false);
    expect([...state.byCode.keys()]).toEqual(['Category8', '8A3', '8B3', '8A5-Part1']);
  });
});
