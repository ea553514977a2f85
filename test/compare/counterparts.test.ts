import { describe, expect, it } from 'vitest';
import { buildCounterparts } from '../../src/compare/counterparts.ts';
import { mapping } from './pair.ts';

const build = (...texts: string[]) => buildCounterparts(texts.map((text) => mapping(text)));

describe('counterparts', () => {
  const found = build('9A1 8A1', '9A1 8A2', '9A2 8A3', '9A3 8A3', '9A4 9A4', 'not 9A5 9A5', 'not 9A6 8A6');
  const objects = (code: string) => found.ofSubject(code).map((m) => m.object);
  const subjects = (code: string) => found.ofObject(code).map((m) => m.subject);

  it.each([
    ['9A1', ['8A1', '8A2']],
    ['9A3', ['8A3']],
    ['9A5', []],
    ['9A9', []],
  ])('of %s in the first list: %j', (code, expected) => {
    expect(objects(code)).toEqual(expected);
  });

  it.each([
    ['8A1', ['9A1']],
    ['8A3', ['9A2', '9A3']],
    ['9A5', []],
  ])('of %s in the second list: %j', (code, expected) => {
    expect(subjects(code)).toEqual(expected);
  });

  it.each([
    ['9A1', '8A2', true],
    ['9A2', '8A1', false],
    ['9A5', '9A5', false],
    ['9A9', '9A9', false],
  ])('%s is mapped to %s: %s', (subject, object, expected) => {
    expect(found.areMapped(subject, object)).toBe(expected);
  });

  it.each([
    ['9A5', true],
    ['9A6', false],
    ['9A4', false],
    ['9A9', false],
  ])('%s is a look-alike: %s', (code, expected) => {
    expect(found.isLookAlike(code)).toBe(expected);
  });
});

describe('concepts', () => {
  it.each([
    ['one to one', ['9A1 8A1'], '9A1', '8A1', true],
    ['a split', ['9A1 8A1', '9A1 8A2'], '9A1', '8A2', true],
    ['a merge', ['9A1 8A1', '9A2 8A1'], '9A2', '8A1', true],
    ['unlike things', ['9A1 8A1', '9A2 8A2'], '9A1', '8A2', false],
    ['nothing mapped', [], '9A1', '9A1', false],
    ['a look-alike', ['not 9A1 9A1'], '9A1', '9A1', false],
  ] as const)('%s', (_name, texts, subject, object, isOne) => {
    const found = build(...texts);
    expect(found.conceptOfSubject(subject) === found.conceptOfObject(object)).toBe(isOne);
  });
});
