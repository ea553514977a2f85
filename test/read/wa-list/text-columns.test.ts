import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';
import { readListRow } from '../../../src/read/wa-list/rows.ts';
import { readPath } from '../../../src/read/wa-list/path-lines.ts';
import { createRowSettler } from '../../../src/read/wa-list/text-columns.ts';
import { parseTextLine } from '../../../src/read/wa-list/text-lines.ts';
import { cell } from '../gb-scl/row.ts';
import { printRow } from './small-list.ts';

function row(text: string) {
  const line = parseTextLine(text, 1);
  if (!line) throw new Error(text);
  return { ...readListRow(line), tabs: line.tabs };
}

/** 6.A.1 with paragraph a, and a note to it. */
function kites() {
  const entry = newEntry('6.A.1', 'item', 'Kites:', '', 40);
  const { opened } = readPath(entry, [cell(96, 'a.'), cell(104, 'Kites:')], '');
  if (opened) opened.text = 'Kites:';
  const note = newNote({ owner: entry.head, name: 'Note', at: 'line 3', x: 104, textX: 112, italic: true });
  note.text = 'It does not apply to:';
  return { entry, note };
}

describe('createRowSettler', () => {
  it('leaves printed rows as they are', () => {
    const printed = printRow(100, [149, 'a.'], [169, 'Kites']);
    expect(createRowSettler()(kites().entry, printed)).toBe(printed);
  });

  it.each([
    ['a paragraph that goes on', '            \t\t\tb.\tRopes', false, 96],
    ['a list below the last paragraph', '                1.\tRed', false, 128],
  ])('sets %s upright in its column', (_, text, italic, x) => {
    const settled = createRowSettler()(kites().entry, row(text));
    expect([settled.italic, settled.x]).toEqual([italic, x]);
  });

  it('sets what follows a note in italics, its list a step further', () => {
    const { entry, note } = kites();
    entry.blocks.push(note);
    entry.note = note;
    const settle = createRowSettler();
    const first = settle(entry, row('               a.\tToys;'));
    expect([first.italic, first.x]).toEqual([true, 126]);
    expect(settle(entry, row('   of paper')).italic).toBe(true);
    expect(settle(entry, row('            \t\t\tb.\tRopes')).italic).toBe(false);
  });

  it('sets a note’s name in italics', () => {
    expect(createRowSettler()(kites().entry, row('     Note 2\tRopes')).italic).toBe(true);
  });

  it('takes an open paragraph that is printed again for a path, where its list goes on', () => {
    const { entry } = kites();
    readPath(entry, [cell(96, 'a.'), cell(128, '1.'), cell(136, 'Red;')], '');
    const settle = createRowSettler();
    expect(settle(entry, row('     a.\t2.\tBlue;')).labelled).toBe(true);
    expect(settle(entry, row('     a.\t4.\tGreen;')).labelled).toBe(false);
  });
});
