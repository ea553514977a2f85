import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';
import { fileProvisions } from '../../../src/read/gb-scl/file-provisions.ts';

function military() {
  const entry = newEntry('ML7', 'item', 'Teas', 'page 1 y 1', 114);
  for (const code of ['ML7.a', 'ML7.b']) {
    entry.codes.add(code);
    entry.blocks.push({ kind: 'paragraph', code, at: 'page 1 y 2', text: 'Tea' });
  }
  const place = { owner: entry.head, name: 'Note 1', at: 'page 1 y 3', x: 114, textX: 157, italic: true };
  const note = { ...newNote(place), text: 'ML7.a. and ML7.b. do not control:' };
  note.elements.push({ labels: ['a'], labelX: 157, textX: 179, text: 'green tea' });
  entry.blocks.push(note);
  return { entry, note };
}

describe('fileProvisions', () => {
  it('gives a note once for each provision that it speaks of', () => {
    const { entry, note } = military();
    const { provisions, codes } = fileProvisions([newEntry('0A', 'heading', 'Pots', '', 0), entry]);
    expect(provisions.map((p) => `${p.code} ${p.kind} ${p.order}`)).toEqual([
      '0A heading 1',
      'ML7 item 2',
      'ML7.a paragraph 1',
      'ML7.b paragraph 2',
      'ML7.a#note-1 note 1',
      'ML7.a#note-1.a paragraph 1',
      'ML7.b#note-1 note 1',
      'ML7.b#note-1.a paragraph 1',
    ]);
    expect(codes.get(note)).toBe('ML7.a#note-1');
  });

  it('finds the places of notes as another list writes them, below an entry whose code has dots', () => {
    const entry = newEntry('6.A.1', 'item', 'Teas', 'page 1 y 1', 114);
    const note = newNote({ owner: entry.head, name: 'Note', at: 'page 1 y 2', x: 114, textX: 157, italic: true });
    entry.codes.add('6.A.1.a');
    entry.blocks.push({ kind: 'paragraph', code: '6.A.1.a', at: 'page 1 y 3', text: 'Tea' }, note);
    const { provisions } = fileProvisions([entry], () => ['6.A.1.a']);
    expect(provisions.map((p) => `${p.code} below ${p.parent || 'nothing'}`)).toEqual([
      '6.A.1 below nothing',
      '6.A.1.a below 6.A.1',
      '6.A.1.a#note below 6.A.1.a',
    ]);
  });
});
