import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { beginNoteToNote, cutRepeated, readFootnote, resumeNote } from '../../../src/read/wa-list/note-rows.ts';
import { readListRow } from '../../../src/read/wa-list/rows.ts';
import { printLine, printRow } from './small-list.ts';

function kites() {
  const entry = newEntry('6.A.1', 'item', 'Kites:', 'page 4 y 100', 146);
  const note = newNote({ owner: entry.head, name: 'Note 2', at: 'page 4 y 110', x: 169, textX: 209, italic: true });
  note.open = [{ labels: ['j'], labelX: 216, textX: 236, text: 'Toys:' }];
  entry.blocks.push(note);
  const reading: Reading = {
    entries: [entry],
    codes: new Set(),
    marks: buildMarkPlacer(),
    issues: [],
    file: 'kites.pdf',
    headings: '',
    page: 4,
    footnote: undefined,
  };
  return { entry, note, reading };
}

describe('cutRepeated', () => {
  it.each([
    ['a label printed again', printRow(100, [216, '_j._'], [236, '_2._'], [257, '_Red_']), ['2.', 'Red']],
    ['the same label in another column', printRow(100, [150, '_j._'], [170, '_2._']), ['j.', '2.']],
    ['a label alone', printRow(100, [216, '_j._'], [236, '_Red_']), ['j.', 'Red']],
    ['an upright row', printRow(100, [216, 'j.'], [236, '2.']), ['j.', '2.']],
  ])('%s', (_, row, texts) => {
    const { entry, note } = kites();
    entry.note = note;
    expect(cutRepeated(entry, row).map((cell) => cell.text)).toEqual(texts);
  });
});

describe('resumeNote', () => {
  it('goes on with the last note of that name, or warns', () => {
    const { entry, note, reading } = kites();
    resumeNote(reading, entry, printRow(90, [169, '_Note 2 cont._']), 'Note 2');
    expect([entry.note, reading.issues]).toEqual([note, []]);
    resumeNote(reading, entry, printRow(90, [169, '_Note 3 cont._']), 'Note 3');
    expect(reading.issues.map((i) => i.code)).toEqual(['context-differs']);
  });
});

describe('beginNoteToNote', () => {
  it('names the note by its words', () => {
    const { entry } = kites();
    beginNoteToNote(entry, printRow(90, [140, '_Note to the Kite Note_']));
    expect([entry.note?.name, entry.note?.owner]).toEqual(['Note to the Kite Note', entry.head]);
  });
});

describe('readFootnote', () => {
  it('joins the rows of a footnote, and leaves other rows', () => {
    const { entry, reading } = kites();
    const small = (y: number, words: string) => readListRow({ ...printLine(y, [90, words]), size: 9 });
    expect(readFootnote(reading, entry, small(760, '* One state'))).toBe(true);
    expect(readFootnote(reading, entry, small(770, 'differs.'))).toBe(true);
    expect(readFootnote(reading, entry, printRow(760, [90, 'Kites']))).toBe(false);
    expect(reading.footnote?.text).toBe('One state differs.');
    expect(entry.blocks.filter((block) => block === reading.footnote)).toHaveLength(1);
  });
});
