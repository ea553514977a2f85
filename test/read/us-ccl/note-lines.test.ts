import { describe, expect, it } from 'vitest';
import { openNote, readNoteHead, takeNoteLine } from '../../../src/read/us-ccl/note-lines.ts';
import { startReading } from '../../../src/read/us-ccl/reading.ts';
import type { Section } from '../../../src/read/us-ccl/sections.ts';
import { line } from './line.ts';

function reading(section: Section = 'items') {
  return { ...startReading({ kind: 'item', code: '3A001', title: '', at: 1, lines: [] }, true), section };
}
const head = { name: 'Note', target: '', rest: '' };

describe('openNote', () => {
  it.each([
    ['items', 'note'],
    ['licence', 'licence-requirements'],
    ['exceptions', 'licence-exceptions'],
    ['sta', 'special-conditions-for-sta'],
  ] as const)('names a plain note in %s %s', (section, slug) => {
    const state = reading(section);
    openNote(state, head, line('Note:'));
    expect(state.entry.parts).toMatchObject([{ slug }]);
  });

  it('puts a note that opens inside a block below the element being read', () => {
    const state = reading();
    readNoteHead(state, line('Technical Notes:', { tag: 'HED', block: 1 }));
    takeNoteLine(state, 'a. Bells', 1);
    openNote(state, { ...head, rest: 'Loud.' }, line('Note: Loud.', { block: 1 }));
    openNote(state, { ...head, rest: 'Old.' }, line('Note: Old.', { block: 1 }));
    expect(state.entry.parts).toHaveLength(1);
    expect(state.entry.parts).toMatchObject([{ root: { children: [{ notes: [{}, {}] }] } }]);
  });
});

describe('readNoteHead', () => {
  it('lets a heading without a name carry the note before on', () => {
    const state = reading();
    readNoteHead(state, line('Notes: 1.', { tag: 'HED', block: 1 }));
    takeNoteLine(state, 'One', 1);
    readNoteHead(state, line('2.', { tag: 'HED', block: 2 }));
    takeNoteLine(state, 'Two', 1);
    expect(state.entry.parts).toMatchObject([{ root: { children: [{ text: 'One' }, { text: 'Two' }] } }]);
  });
});

describe('takeNoteLine', () => {
  it('says when there is no note to take a line', () => {
    expect(takeNoteLine(reading(), 'Words', 1)).toBe(false);
  });
});
