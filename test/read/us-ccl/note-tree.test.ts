import { describe, expect, it } from 'vitest';
import { addNoteLine, joinText, startNote } from '../../../src/read/us-ccl/note-tree.ts';
import type { NoteNode, NoteTree } from '../../../src/read/us-ccl/note-tree.ts';

const start = (): NoteTree =>
  startNote({ name: 'Note', slug: 'note', target: '', place: '', block: 0, text: '', at: 1 });

function paths(node: NoteNode, path = ''): string[] {
  return node.children.flatMap((child) => [`${path}${child.label}`, ...paths(child, `${path}${child.label}.`)]);
}

function read(...lines: string[]): NoteTree {
  const tree = start();
  for (const text of lines) addNoteLine([tree], text, 1);
  return tree;
}

describe('addNoteLine', () => {
  it.each([
    [['1. x', 'a. y', 'b. z', '2. w'], '1 1.a 1.b 2'],
    [['a. x', '(1) y', '(i) z', '(ii) z', '(2) w', 'b. v'], 'a a.1 a.1.i a.1.ii a.2 b'],
    [['a. x', 'a.1. y', 'a.1.a. z', 'b. w'], 'a a.1 a.1.a b'],
    [['2. x', '2.a. y', '2.b. z'], '2 2.a 2.b'],
    [['a. x', 'b. having:', '1. y', 'a. p; or', 'b. q', 'c. z'], 'a b b.1 b.1.a b.1.b c'],
    [['a. x', 'b. y', 'a. again'], 'a b a'],
    [['g. x', 'h. y', 'i. z'], 'g h i'],
    [['1. x', '2. y', 'a. having:', 'a.1. p; or', 'a.2. q; and', 'b. r'], '1 2 2.a 2.a.1 2.a.2 2.b'],
  ])('%j', (lines, expected) => {
    expect(paths(read(...lines).root).join(' ')).toBe(expected);
  });

  it('joins words without label to the element before them', () => {
    const { root } = read('Bells are:', '— brass;', 'a. loud', 'or not');
    expect([root.text, root.children[0]?.text]).toEqual(['Bells are: — brass;', 'loud or not']);
  });

  it('carries on the list of a note before the last one', () => {
    const [first, second] = [read('a. x', '1. y'), start()];
    expect(addNoteLine([first, second], '2. z', 1)).toBe(first);
    expect(addNoteLine([first, second], '1. own', 1)).toBe(second);
    expect(paths(first.root)).toEqual(['a', 'a.1', 'a.2']);
  });

  it('has no place for a line where there is no note', () => {
    expect(addNoteLine([], 'words', 1)).toBeUndefined();
    expect(joinText('', 'words')).toBe('words');
  });
});
