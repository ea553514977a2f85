import { describe, expect, it } from 'vitest';
import { addNoteLine, startNote } from '../../../src/read/us-ccl/note-tree.ts';
import { splitNotes } from '../../../src/read/us-ccl/split-notes.ts';

function read(name: string, text: string, ...lines: string[]) {
  const tree = startNote({
    name,
    slug: name.startsWith('Note') ? 'note' : 'technical-notes',
    target: '',
    place: '',
    block: 0,
    text,
    at: 1,
  });
  for (const line of lines) addNoteLine([tree], line, 1);
  return splitNotes(tree).map(({ name: own, slug, root }) => [own, slug, root.text, root.children.length]);
}

describe('splitNotes', () => {
  it('makes notes of the numbered elements of a block', () => {
    expect(read('Notes', '', '1. Bells are metal.', '2. 9A901 does not control:', 'a. toys', 'b. clocks')).toEqual([
      ['Note 1', 'note-1', 'Bells are metal.', 0],
      ['Note 2', 'note-2', '9A901 does not control:', 2],
    ]);
  });

  it('parts related controls, each of which may exclude or point', () => {
    const tree = startNote({
      name: 'Related Controls',
      slug: 'related-controls',
      target: '',
      place: '',
      block: 0,
      text: '',
      at: 1,
    });
    for (const line of ['(1) See 9A902.', '(2) 9A901 does not control cups.']) addNoteLine([tree], line, 1);
    expect(splitNotes(tree).map(({ name, slug }) => [name, slug])).toEqual([
      ['Related Controls 1', 'related-controls-1'],
      ['Related Controls 2', 'related-controls-2'],
    ]);
  });

  it.each([
    ['Technical Notes', '', ['1. x', '2. y']],
    ['Note', '9A901 does not control:', ['1. x', '2. y']],
    ['Note', '', ['a. x', 'b. y']],
    ['Note', '', ['1. alone']],
    ['Note', 'nothing below', []],
  ])('leaves %s "%s" %j whole', (name, text, lines) => {
    expect(read(name, text, ...lines)).toHaveLength(1);
  });
});
