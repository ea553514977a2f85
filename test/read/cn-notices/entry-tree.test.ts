import { describe, expect, it } from 'vitest';
import type { EntryTree } from '../../../src/read/cn-notices/entry-tree.ts';
import { addPlace, numberPlaces } from '../../../src/read/cn-notices/entry-tree.ts';

const said = (text: string, marks: readonly string[] = []) => ({ text, marks, line: 3 });

describe('an entry tree', () => {
  it('adds the places above, sorts entries by code and keeps headings before them', () => {
    const tree: EntryTree = new Map();
    addPlace(tree, '1C117.a.10', said('x'));
    addPlace(tree, '1C117.a.2', said('y'));
    addPlace(tree, '2025-3', said(''));
    addPlace(tree, '2025-3#text-1', said('z'), '正文');
    addPlace(tree, '1C004', said('w'));
    expect(numberPlaces(tree).map(({ code, kind, parent, order }) => `${kind} ${code} ${parent} ${order}`)).toEqual([
      'heading 2025-3  1',
      'note 2025-3#text-1 2025-3 1',
      'item 1C004  2',
      'item 1C117  3',
      'paragraph 1C117.a 1C117 1',
      'paragraph 1C117.a.2 1C117.a 1',
      'paragraph 1C117.a.10 1C117.a 2',
    ]);
  });

  it('puts further words and marks behind those of the same code', () => {
    const tree: EntryTree = new Map();
    addPlace(tree, '1C004', said('a', ['m']));
    addPlace(tree, '1C004', { ...said('b', ['m', 'n']), status: 'suspended' });
    expect(tree.get('1C004')).toMatchObject({ text: 'a；b', marks: ['m', 'n'] });
    expect(tree.get('1C004')?.status).toBeUndefined();
  });
});
