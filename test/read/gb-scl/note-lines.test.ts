import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';
import { addNoteElement, addNoteWords, findListOfNote, findRecentNotes } from '../../../src/read/gb-scl/note-lines.ts';

function start() {
  const entry = newEntry('9A901', 'item', 'Pots', '', 114);
  const add = (x: number) => {
    const note = newNote({ owner: entry.head, name: 'Note', at: '', x, textX: x + 43, italic: true });
    entry.blocks.push(note);
    entry.note = note;
    return note;
  };
  const label = (text: string, x: number) => {
    const head = { label: text, x, textX: x + 21, bare: false, rest: [] };
    const place = findListOfNote(entry, head);
    return place && addNoteElement(entry, place, head).labels.join('.');
  };
  return { entry, add, label };
}

describe('lists of notes', () => {
  it('go on by column and sequence, inner lists below', () => {
    const { add, label } = start();
    const note = add(114);
    expect([label('a', 157), label('b', 157), label('1', 179), label('2', 179), label('c', 157)]).toEqual([
      'a',
      'b',
      'b.1',
      'b.2',
      'c',
    ]);
    expect(note.elements).toHaveLength(5);
  });

  it('go on behind a note printed among the elements', () => {
    const { entry, add, label } = start();
    const outer = add(114);
    label('a', 157);
    const inner = add(179);
    expect(label('1', 179)).toBe('1');
    expect(findRecentNotes(entry)).toEqual([inner, outer]);
    expect(label('b', 157)).toBe('b');
    expect(entry.note).toBe(outer);
  });

  it('take no label out of sequence or left of the note', () => {
    const { add, label } = start();
    add(136);
    expect([label('c', 179), label('a', 114)]).toEqual([undefined, undefined]);
  });

  it('get the words in their column, and end at a new lead-in', () => {
    const { add, label } = start();
    const note = add(114);
    addNoteWords(note, 157, 'Pots');
    label('a', 157);
    addNoteWords(note, 178, 'red');
    addNoteWords(note, 120, 'Cups:');
    expect([note.text, note.elements[0]?.text]).toEqual(['Pots Cups:', 'red']);
    expect(label('a', 157)).toBe('a');
  });
});
