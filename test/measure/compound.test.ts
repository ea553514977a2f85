import { describe, expect, it } from 'vitest';
import { findGluedPart, findNextPart, findSizePrefix, joinParts, matchCompounds } from '../../src/measure/compound.ts';
import { addPhrase, createTrie, findLongest } from '../../src/measure/trie.ts';

const plain = createTrie<string>();
for (const name of ['leistung', 'ausgangsleistung', 'höh', 'spezifisch impuls'])
  addPhrase(plain, name.split(' '), name);
const names = matchCompounds(plain);
const find = (text: string) => findLongest(names, (i) => text.split(' ')[i], 0)?.entries[0];

describe('matchCompounds', () => {
  it.each([
    ['leistung', 'leistung'],
    ['kühlleistung', 'leistung'],
    ['hochfrequenzausgangsleistung', 'ausgangsleistung'],
    ['spezifisch impuls', 'spezifisch impuls'],
  ])('finds %s as %s', (text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each(['leistungsdichte', 'flughöh', `${'x'.repeat(70)}leistung`, ''])('finds nothing in %s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('matchCompounds with parts of several lengths', () => {
  it('offers the whole first, then the longer part before the shorter', () => {
    const table = createTrie<string>();
    for (const name of ['genauigkeit', 'positionsgenauigkeit']) addPhrase(table, [name], name);
    const found = findLongest(matchCompounds(table), (i) => (i === 0 ? 'winkelpositionsgenauigkeit' : undefined), 0);
    expect(found?.entries).toEqual(['positionsgenauigkeit', 'genauigkeit']);
  });
});

describe('findGluedPart', () => {
  it.each([
    ['Frequenzgrösserals', 8],
    ['undkleiner', 3],
    ['grösserals', 7],
    ['Wandstärkekleiner', 10],
    ['vergrösser', undefined],
    ['grösser', undefined],
    ['kleineren', undefined],
    [`${'x'.repeat(90)}grösser`, undefined],
  ])('divides %s', (word, length) => {
    expect(findGluedPart(word)).toBe(length);
  });
});

describe('findNextPart', () => {
  it.each([
    ['Mess„genauigkeit“', 4, 5],
    ['Wider- stand', 5, 7],
    ['Ein- und Ausgang', 3, undefined],
    ['Laser, rot', 5, undefined],
  ])('in %j behind %i is %j', (text, end, next) => {
    expect(findNextPart(text, end)).toBe(next);
  });
});

describe('joinParts', () => {
  it.each([
    ['Mess„genauigkeit', 'Messgenauigkeit'],
    ['Wider-\nstand', 'Widerstand'],
    ['Laser', 'Laser'],
  ])('of %j is %j', (printed, word) => {
    expect(joinParts(printed)).toBe(word);
  });
});

describe('findSizePrefix', () => {
  const prefixes = new Set(['mindest']);

  it.each([
    ['Mindestabstand', 7],
    ['Mindestens', undefined],
    ['Abstand', undefined],
    [`Mindest${'x'.repeat(70)}`, undefined],
  ])('of %s is %s', (word, length) => {
    expect(findSizePrefix(word, prefixes)).toBe(length);
  });
});
