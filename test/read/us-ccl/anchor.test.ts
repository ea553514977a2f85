import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../src/read/us-ccl/anchor.ts';
import { addNoteLine, startNote } from '../../../src/read/us-ccl/note-tree.ts';

const CODES = new Set(['3A001', '3A001.a', '3A001.a.1', '3A001.a.2', '3A001.b', '3A001.c']);

function anchors(text: string, { place = '3A001.a.2', target = '', slug = 'note', atEnd = false } = {}) {
  const tree = startNote({ name: 'Note', slug, target, place, block: 0, text, at: 1 });
  return findAnchors(tree, '3A001', CODES, atEnd).join(' ');
}

describe('findAnchors', () => {
  it.each([
    ['3A001.a does not ring.', '3A001.a'],
    ['For the purposes of 3A001.a.1, bells ring.', '3A001.a.1'],
    ['For the purposes of paragraph a.1, bells ring.', '3A001.a.1'],
    ['3A001.b and .c do not ring.', '3A001.b 3A001.c'],
    ['3A001.a and 3A001.a.1 do not ring.', '3A001.a'],
    ['3A001.b.9 does not ring.', '3A001.b'],
    ['Nothing in 3A001.a rings.', '3A001.a'],
    ['Bells of 3A001.b ring.', '3A001.a.2'],
    ['3A002 does not ring.', '3A001.a.2'],
  ])('%s', (text, expected) => {
    expect(anchors(text)).toBe(expected);
  });

  it.each([
    ['3A001.a and .b', '3A001.a 3A001.b'],
    ['paragraph .b', '3A001.b'],
    ['paragraph b', '3A001.b'],
    ['paragraph a.1 of Note 2', '3A001.a.2'],
    ['mixtures', '3A001.a.2'],
  ])('the heading names %s', (target, expected) => {
    expect(anchors('Bells ring.', { target })).toBe(expected);
  });

  it('belongs to the item at its start and end, and for notes ahead of the list', () => {
    expect(anchors('Bells ring.', { place: '' })).toBe('3A001');
    expect(anchors('Bells ring.', { atEnd: true })).toBe('3A001');
    expect(anchors('3A001.a rings.', { place: '', slug: 'related-controls' })).toBe('3A001');
  });

  it('asks every element of a note without words of its own', () => {
    const tree = startNote({ name: 'Notes', slug: 'note', target: '', place: '3A001.c', block: 0, text: '', at: 1 });
    addNoteLine([tree], '1. 3A001.a rings.', 1);
    expect(findAnchors(tree, '3A001', CODES, false)).toEqual(['3A001.a']);
    addNoteLine([tree], '2. All bells ring.', 1);
    expect(findAnchors(tree, '3A001', CODES, false)).toEqual(['3A001.c']);
  });
});
