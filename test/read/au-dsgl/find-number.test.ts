import { describe, expect, it } from 'vitest';
import { findNumber } from '../../../src/read/au-dsgl/find-number.ts';
import { newNode } from '../../../src/read/au-dsgl/list-node.ts';
import { line } from './small-list.ts';

describe('findNumber', () => {
  const lettered = { ...line('', '', 85), numbering: 'letter' } as const;
  const outer = newNode('b', newNode('', undefined, '', '', undefined), '', '', 85);

  it.each([
    ['the first below a colon', newNode('1', outer, 'any of:', '', 113), 'a'],
    ['the next of a list numbered alike', outer, 'c'],
    ['… further out too', newNode('3', outer, '', '', 113), 'c'],
    ['… as far from the margin where two are', newNode('e', newNode('3', outer, '', '', 113), '', '', 142), 'c'],
    ['the first where none is', newNode('', undefined, 'Cups', '', 57), 'a'],
  ])('gives %s', (_, cursor, label) => {
    expect(findNumber(cursor, lettered)).toBe(label);
  });
});
