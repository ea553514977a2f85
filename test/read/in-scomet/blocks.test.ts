import { describe, expect, it } from 'vitest';
import { findLast, findLastWords, newEntry, newNote, newParagraph } from '../../../src/read/in-scomet/blocks.ts';

describe('blocks', () => {
  const entry = newEntry('3A101', 'item', 'page 1 y 80', 'Spoons');

  it('begin with the entry itself as the paragraph read last', () => {
    expect(findLast(entry)).toBe(entry.head);
    expect(findLastWords(entry)).toBe('Spoons');
  });

  it('tell the words of a note, or of its last element', () => {
    const owner = newParagraph('3A101.a', 'page 1 y 90', 122);
    const note = newNote({
      owner,
      after: owner,
      name: 'Note',
      at: 'page 1 y 100',
      x: 143,
      italic: true,
      text: 'Forks:',
    });
    entry.note = note;
    expect(findLastWords(entry)).toBe('Forks:');
    note.elements.push({ labels: ['a'], x: 160, text: 'of tin;' });
    expect(findLastWords(entry)).toBe('of tin;');
  });
});
