import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/read/ch-gkv/read-rows.ts';
import { reading, row } from '../in-scomet/row.ts';

describe('readRows', () => {
  const heading = (text: string) => row([[100, text]], { bold: true });

  it('begins categories, parts, groups and entries', () => {
    const state = reading();
    readRows(state, [
      heading('KATEGORIE 5 — KUCHEN'),
      heading('Teil 1 — TORTEN'),
      row([[68, '5A1 Torten']], { bold: true }),
      row([[68, '5A001 a) Torten mit Rahm']]),
      row([[68, '5A001 a) (Fortsetzung)']]),
      row([[119, 'b) Torten ohne']]),
    ]);
    expect(state.issues).toEqual([]);
    expect(state.entries.map(({ code }) => code)).toEqual(['Category5', 'Category5-Part1', '5A1', '5A001']);
    expect([...(state.byCode.get('5A001')?.paragraphs.keys() ?? [])]).toEqual(['5A001', '5A001.a', '5A001.b']);
  });

  it('keeps tables as one text and footnotes as notes', () => {
    const state = reading();
    readRows(state, [
      heading('KATEGORIE 2 — KUCHEN'),
      row([[68, '2E003 Torten']]),
      row([[68, '(1) Rahm zählt']], { size: 8.5, y: 773 }),
      row([[80, 'nicht.']], { size: 8.5, y: 782 }),
      heading('Abscheidungsverfahren'),
      row([[80, 'a) Guss']]),
    ]);
    expect(state.byCode.get('2E003')?.blocks[1]).toMatchObject({ name: 'Footnote 1', text: 'Rahm zählt nicht.' });
    expect(state.byCode.get('Category2-Appendix')?.head.text).toBe('Abscheidungsverfahren a) Guss');
  });

  it('names pages out of order and words before the first heading', () => {
    const state = reading();
    readRows(state, [row([[119, 'Torten']]), row([[68, '5A001 (Fortsetzung)']])]);
    expect(state.issues.map(({ code }) => code)).toEqual(['unread-text', 'incomplete-file']);
  });
});
