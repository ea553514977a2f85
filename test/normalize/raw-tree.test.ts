import { describe, expect, it } from 'vitest';
import type { RawProvision } from '../../src/model/raw.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { buildRawTree } from '../../src/normalize/raw-tree.ts';

const EN = findLanguageRules('en');
const raw = (code: string, text: string): RawProvision => {
  const cut = Math.max(code.lastIndexOf('.'), code.lastIndexOf('#'), 0);
  const isNote = code[cut] === '#';
  const kind = cut === 0 ? 'item' : isNote ? 'note' : 'paragraph';
  return { code, kind, parent: code.slice(0, cut), order: 1, text, noteName: isNote ? 'Note' : '', at: '1' };
};
const PROVISIONS = [
  raw('9A901', 'Kettles:'),
  raw('9A901#note', 'For tea:'),
  raw('9A901#note.a', 'Red; or'),
  raw('9A901#note.b', 'Blue.'),
  raw('9A901.a', 'Lids:'),
  raw('9A901.a.1', 'Tin; and'),
  raw('9A901.a.2', 'Iron; or'),
  raw('9A901.b', 'Spouts; and'),
  raw('9A901.c', 'Handles; or'),
  raw('9A902', 'Pots; or'),
  raw('9A903', 'Pans'),
];
const tree = buildRawTree(PROVISIONS, EN);

describe('children', () => {
  it.each([
    ['9A901', ['9A901.a', '9A901.b', '9A901.c']],
    ['9A901#note', ['9A901#note.a', '9A901#note.b']],
    ['9A901.b', []],
    ['9A999', []],
  ])('of %s, without notes: %j', (code, expected) => {
    expect(tree.children(code).map((child) => child.code)).toEqual(expected);
  });
});

describe('connective', () => {
  it.each([
    ['9A901.a.1', 'and', 'its own'],
    ['9A901.a', 'or', 'printed behind its last descendant'],
    ['9A901.a.2', '', 'the last of its list has none'],
    ['9A901.b', 'and', 'its own'],
    ['9A901.c', '', 'the last of its list has none'],
    ['9A901#note.a', 'or', 'inside a note'],
    ['9A902', '', 'items do not join'],
    ['9A999', '', 'unknown'],
  ])('of %s is %j: %s', (code, expected) => {
    expect(tree.connective(code)).toBe(expected);
  });

  it('is not known in a language without rules', () => {
    expect(buildRawTree(PROVISIONS, undefined).connective('9A901.a.1')).toBe('');
  });
});

describe('lead', () => {
  it.each([
    ['9A901.a.1', 'Lids:'],
    ['9A901#note.a', 'For tea:'],
    ['9A901', ''],
    ['9A901#note', ''],
  ])('of %s is %j', (code, expected) => {
    const provision = PROVISIONS.find((p) => p.code === code);
    expect(provision && tree.lead(provision)).toBe(expected);
  });
});
