import { describe, expect, it } from 'vitest';
import { findSizePrefix, matchCompounds } from '../../src/measure/compound.ts';
import { addPhrase, createTrie, findLongest } from '../../src/measure/trie.ts';

const plain = createTrie<string>();
for (const name of ['leistung', 'ausgangsleistung', 'rate', 'spezifisch impuls'])
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

  it.each(['leistungsdichte', 'datenrate', `${'x'.repeat(70)}leistung`, ''])('finds nothing in %s', (text) => {
    expect(find(text)).toBeUndefined();
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
