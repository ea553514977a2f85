import { describe, expect, it } from 'vitest';
import { formatLabel, kindsOfLabel, listRun, parseLabelHead, positionOf } from '../../../src/read/us-usml/labels.ts';

describe('the label of a paragraph', () => {
  it.each([
    ['(a) Kites', { star: false, label: 'a', last: '', rest: 'Kites' }],
    ['* (12) Kites', { star: true, label: '12', last: '', rest: 'Kites' }],
    ['*(B) Kites', { star: true, label: 'B', last: '', rest: 'Kites' }],
    ['(j)-(w) [Reserved]', { star: false, label: 'j', last: 'w', rest: '[Reserved]' }],
    ['(xlix) Kites', { star: false, label: 'xlix', last: '', rest: 'Kites' }],
  ])('is read from %s', (text, head) => {
    expect(parseLabelHead(text)).toEqual(head);
  });

  it.each(['(See below)', '(MT if red)', 'Kites (a)', '', '(a)Kites'])('is not found in "%s"', (text) => {
    expect(parseLabelHead(text)).toBeUndefined();
  });
});

describe('kinds of labels', () => {
  it.each([
    ['a', ['letter']],
    ['i', ['letter', 'roman']],
    ['l', ['letter']],
    ['xxix', ['roman']],
    ['7', ['number']],
    ['A', ['capital']],
    ['zz', []],
  ] as const)('of %s', (label, kinds) => {
    expect(kindsOfLabel(label)).toEqual(kinds);
  });

  it.each([
    ['c', 'letter', 3],
    ['xlix', 'roman', 49],
    ['12', 'number', 12],
    ['B', 'capital', 2],
  ] as const)('give %s its position', (label, kind, position) => {
    expect(positionOf(label, kind)).toBe(position);
    expect(formatLabel(position, kind)).toBe(label);
  });

  it('spell out runs', () => {
    expect(listRun('c', 'f', 'letter')).toEqual(['c', 'd', 'e', 'f']);
    expect(listRun('ii', 'iv', 'roman')).toEqual(['ii', 'iii', 'iv']);
    expect(listRun('c', '', 'letter')).toEqual(['c']);
    expect(listRun('f', 'c', 'letter')).toEqual(['f']);
  });
});
