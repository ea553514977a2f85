import { describe, expect, it } from 'vitest';
import { findNoteMarkers, formatNoteName } from '../../../src/read/eu-annex-i/note-marker.ts';

describe('findNoteMarkers', () => {
  it.each([
    ['', []],
    ['Kettles of tin.', []],
    ['Note: 9A901 includes lids.', ['Note']],
    ['Note 2: Lids. Technical Note: Tea.', ['Note 2', 'Technical Note']],
    ['Technical Notes: 1. Tea.', ['Technical Notes']],
    ['N.B. SEE ALSO 9A902', ['N.B.']],
    ['N.B.1: For tea, see 9A902. N.B.2. For milk', ['N.B.1', 'N.B.2']],
    ['Note 9A901.a. does not control lids.', ['Note']],
    ['Technical Note For the purposes of 9A901, tea is hot.', ['Technical Note']],
    ['Kettles; and Note 3: Lids.', ['Note 3']],
    ['Kettles with a Note: of thanks', []],
    ['For the purposes of 9A901.b. Note: 3.b., tea is hot.', []],
    ['Notes on kettles', []],
  ])('%s: %j', (text, names) => {
    expect(findNoteMarkers(text).map((marker) => marker.name)).toEqual(names);
  });

  it('says where the note and its own words begin', () => {
    const text = 'Lids. Note 2: Tea.';
    const [marker] = findNoteMarkers(text);
    expect(text.slice(marker?.start)).toBe('Note 2: Tea.');
    expect(text.slice(marker?.end)).toBe(' Tea.');
  });
});

describe('formatNoteName', () => {
  it.each([
    ['Note', 'note'],
    ['Note 2', 'note-2'],
    ['Technical Notes', 'technical-notes'],
    ['N.B.', 'nb'],
    ['N.B.1', 'nb-1'],
  ])('%s → %s', (name, formatted) => {
    expect(formatNoteName(name)).toBe(formatted);
  });
});
