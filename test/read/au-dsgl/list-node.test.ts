import { describe, expect, it } from 'vitest';
import { findFit, followLabel, labelsOf, newNode } from '../../../src/read/au-dsgl/list-node.ts';
import type { ListNode } from '../../../src/read/au-dsgl/list-node.ts';

/** A chain of last elements below an item, `a.2.c`; the list at each level remembers one style. */
function chain(path: string, texts: Readonly<Record<string, string>> = {}): ListNode {
  let node = newNode('', undefined, '', '', undefined);
  for (const [depth, label] of path.split('.').entries()) {
    node.styles.add(`style ${depth + 1}`);
    const next = newNode(label, node, texts[label] ?? '', '', undefined);
    node.children.push(next);
    node = next;
  }
  return node;
}

const plain = { style: '', level: undefined, edge: undefined };

describe('followLabel', () => {
  it.each([
    ['a', 'b'],
    ['9', '10'],
    ['z', 'aa'],
    ['aa', 'bb'],
  ])('follows %s with %s', (label, next) => {
    expect(followLabel(label)).toBe(next);
  });
});

describe('findFit', () => {
  it.each([
    ['a first label begins a list', 'a.2', 'a', plain, 'a.2', 'sequence'],
    ['a class confirms it', 'a.2', 'a', { ...plain, level: 3 }, 'a.2', 'level'],
    ['a label continues the inner list', 'a.2.a', 'b', plain, 'a.2', 'sequence'],
    ['… unless the outer one looks alike', 'a.2.a', 'b', { ...plain, style: 'style 1' }, '', 'style'],
    ['… or the class says so', 'a.2.c.1', '2', { ...plain, level: 4 }, 'a.2.c', 'level'],
    ['… or the margin is nearer to it', 'a.2.a', 'b', { ...plain, edge: 57 }, '', 'sequence'],
    ['labels may be missing where the class says so', 'a.2', '5', { ...plain, level: 2 }, 'a', 'gap'],
  ] as const)('%s', (_, path, label, line, parent, by) => {
    const fit = findFit(chain(path), label, line);
    expect(fit?.by).toBe(by);
    expect(fit && labelsOf(fit.parent).join('.')).toBe(parent);
  });

  it('finds nothing where nothing fits', () => {
    expect(findFit(chain('a.2'), 'h', plain)).toBeUndefined();
  });

  it('begins a list beside an element labelled alike that announces none', () => {
    expect(findFit(chain('c'), 'a', plain)?.parent.label).toBe('');
    expect(findFit(chain('c', { c: 'as follows:' }), 'a', plain)?.parent.label).toBe('c');
  });
});
