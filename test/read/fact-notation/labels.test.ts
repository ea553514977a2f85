import { expect, it } from 'vitest';
import { isStructure, parseLabelled, parseUnused, startsList } from '../../../src/read/fact-notation/labels.ts';

it.each([
  ['a OR b', true],
  ['(1..4)', true],
  ['a, b, c', true],
  ['f.1-f.4', true],
  ['a..g any', true],
  ['a cups OR b', false],
])('isStructure %s', (clause, expected) => {
  expect(isStructure(clause)).toBe(expected);
});

it.each([
  ['a cups', [], true],
  ['a OR b', [], false],
  ['1 cups', ['2 jars'], true],
  ['1 cups', [], false],
  ['1 nm < width', ['2 jars'], true],
])('startsList %s %j', (clause, later, expected) => {
  expect(startsList(clause, later)).toBe(expected);
});

it.each([
  ['b jars', 'a', [{ path: ['b'], facts: 'jars', together: false }]],
  ['d jars', 'a', [{ path: ['d'], facts: 'jars', together: false }]],
  ['AND b: jars', 'a', [{ path: ['b'], facts: 'jars', together: true }]],
  ['3 jars', '1', undefined],
  ['jars', 'a', undefined],
])('parseLabelled %s behind %s', (clause, last, expected) => {
  expect(parseLabelled(clause, last)).toEqual(expected);
});

it('parseUnused', () => {
  expect(parseUnused('a.1-a.2 not used since 2013').map(({ path }) => path.join('.'))).toEqual(['a.1', 'a.2']);
  expect(parseUnused('cups not used')).toEqual([]);
});
