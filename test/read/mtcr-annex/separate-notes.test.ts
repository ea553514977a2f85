import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';
import { separateNotes } from '../../../src/read/mtcr-annex/separate-notes.ts';

describe('separateNotes', () => {
  const { head } = newEntry('6.A.1', 'item', 'Kites', '', 99);
  const run = newNote({ owner: head, name: 'Notes', at: 'page 3', x: 99, textX: 99, italic: true });
  const element = (labels: readonly string[], text: string) => ({ labels, text, labelX: 99, textX: 120 });
  run.elements.push(element(['1'], 'Fly:'), element(['1', 'a'], 'high;'), element(['2'], 'Land.'));

  it('gives each number a note of its own, with its list', () => {
    const notes = separateNotes([head, run]).slice(1);
    expect(notes.map((note) => [note.kind === 'note' && note.name, note.text])).toEqual([
      ['Note 1', 'Fly:'],
      ['Note 2', 'Land.'],
    ]);
    expect(
      notes.map((note) => note.kind === 'note' && note.elements.map((e) => `${e.labels.join('.')} ${e.text}`)),
    ).toEqual([['a high;'], []]);
  });

  it('leaves a note with words of its own whole', () => {
    const whole = { ...run, text: 'In general:' };
    expect(separateNotes([whole])).toEqual([whole]);
    expect(separateNotes([])).toEqual([]);
  });
});
