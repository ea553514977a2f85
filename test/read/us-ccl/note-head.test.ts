import { describe, expect, it } from 'vitest';
import { formatNoteName, parseNoteHead, parseOpenedNote } from '../../../src/read/us-ccl/note-head.ts';

describe('parseNoteHead', () => {
  it.each([
    ['Note 1 to paragraph 0A501.a:', 'Note 1', 'paragraph 0A501.a', ''],
    ['Note 3 to paragraph 0A501.d', 'Note 3', 'paragraph 0A501.d', ''],
    ['Technical Notes:', 'Technical Notes', '', ''],
    ['N.B. 2', 'N.B. 2', '', ''],
    ['Note: 3A001 is loud:', 'Note', '', '3A001 is loud:'],
    ['Notes: 1.', 'Notes', '', '1.'],
    ['Notes to the Table 1. A bell', 'Notes', 'the Table', '1. A bell'],
    ['Outline of the method:', 'Outline of the method', '', ''],
  ])('%s', (text, name, target, rest) => {
    expect(parseNoteHead(text)).toEqual({ name, target, rest });
  });

  it.each(['', '2.'])('"%s" carries the note before on', (text) => {
    expect(parseNoteHead(text)).toBeUndefined();
  });
});

describe('parseOpenedNote', () => {
  it.each([
    ['Note 2: See the tower.', 'Note 2', '', 'See the tower.'],
    ['N.B. to paragraph y.1: For bells', 'N.B.', 'paragraph y.1', 'For bells'],
    ['>Note 1: Low', 'Note 1', '', 'Low'],
  ])('%s', (text, name, target, rest) => {
    expect(parseOpenedNote(text)).toEqual({ name, target, rest });
  });

  it.each(['Note that bells ring', 'Bells: loud'])('%s opens none', (text) => {
    expect(parseOpenedNote(text)).toBeUndefined();
  });
});

describe('formatNoteName', () => {
  it.each([
    ['Note 2', 'note-2'],
    ['Technical Notes', 'technical-note'],
    ['N.B.', 'nb'],
    ['N.B. 1', 'nb-1'],
    ['License Requirements Notes', 'licence-requirements'],
    ['License Exceptions Note', 'licence-exceptions'],
    ['2.', '2'],
    ['…', 'note'],
  ])('%s', (name, slug) => {
    expect(formatNoteName(name)).toBe(slug);
  });
});
