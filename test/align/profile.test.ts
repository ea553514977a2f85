import { describe, expect, it } from 'vitest';
import { buildProfiles, isComparable } from '../../src/align/profile.ts';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import type { Provision } from '../../src/model/provision.ts';
import { criterion, facts, provision } from '../fixtures/facts.ts';

const EMPTY = buildCatalogue(facts([]));

describe('isComparable', () => {
  it.each<[string, Partial<Provision>, boolean]>([
    ['an item', {}, true],
    ['a paragraph', { kind: 'paragraph' }, true],
    ['a heading', { kind: 'heading' }, false],
    ['a reserved place', { status: 'reserved' }, false],
    ['a note that removes', { kind: 'note', noteRole: 'excludes' }, true],
    ['a note that widens', { kind: 'note', noteRole: 'includes' }, true],
    ['a note that explains', { kind: 'note', noteRole: 'explains' }, false],
    ['a note that points', { kind: 'note', noteRole: 'points' }, false],
    ['a note without a role', { kind: 'note' }, false],
  ])('%s', (_name, fields, expected) => {
    expect(isComparable(provision('9A901', '', fields))).toBe(expected);
  });
});

describe('buildProfiles', () => {
  const provisions = [
    provision('9A901', '', { words: ['kettle'], cas: ['64-17-5'] }),
    provision('9A901.a', '9A901', { words: ['lid'] }),
    provision('9A901.a.1', '9A901.a', { words: ['spout'] }),
    provision('9A901.b', '9A901', { status: 'reserved' }),
    provision('9A901#note', '9A901', { kind: 'note', noteRole: 'explains' }),
    provision('9A901#note.a', '9A901#note', { words: ['tea'] }),
    provision('9A901#note-2', '9A901', { kind: 'note', noteRole: 'excludes' }),
    provision('9A901#note-2.a', '9A901#note-2', { words: ['toy'] }),
  ];
  const bounds = [
    criterion({ quantity: 'mass', base: 3 }),
    criterion({ n: 2, quantity: 'mass', base: 5 }),
    criterion({ n: 3, quantity: '', base: 5 }),
  ];
  const subject = buildCatalogue(facts(provisions, { criteria: new Map([['9A901.a', bounds]]) }));
  const profiles = buildProfiles(subject, EMPTY);
  const of = (code: string) => {
    const profile = profiles.subject.get(code);
    if (!profile) throw new Error(code);
    return profile;
  };
  const words = (...tokens: string[]) => profiles.rarity.set(tokens);

  it('takes part only what stands for something, with the paragraphs of notes that widen or narrow', () => {
    expect([...profiles.subject.keys()]).toEqual(['9A901', '9A901.a', '9A901.a.1', '9A901#note-2', '9A901#note-2.a']);
    expect(profiles.object.size).toBe(0);
  });

  it('tells own words from those above', () => {
    expect(of('9A901').own).toEqual(words('word kettle', 'cas 64-17-5'));
    expect(of('9A901').context.mass).toBe(0);
    expect(of('9A901.a.1').own).toEqual(words('word spout'));
    expect(of('9A901.a.1').context).toEqual(words('word kettle', 'cas 64-17-5', 'word lid'));
    expect(of('9A901.a.1').full).toEqual(words('word kettle', 'cas 64-17-5', 'word lid', 'word spout'));
  });

  it('gathers what stands below only for entries', () => {
    expect(of('9A901').whole).toEqual(words('word kettle', 'cas 64-17-5', 'word lid', 'word spout'));
    expect(of('9A901.a').whole).toBeUndefined();
    expect(of('9A901').children).toEqual(['9A901.a']);
    expect(of('9A901.a.1').children).toEqual([]);
  });

  it('keeps each value once and each quantity once', () => {
    expect(of('9A901.a').numbers).toEqual(words('number 3 kg', 'number 5 kg'));
    expect(of('9A901.a').measures).toEqual(new Set(['mass kg', ' kg']));
    expect(of('9A901').measures.size).toBe(0);
  });

  it('weighs words by both lists together', () => {
    const other = buildCatalogue(facts([provision('8A801', '', { words: ['kettle', 'spout'] })]));
    const both = buildProfiles(subject, other).rarity;
    const mirrored = buildProfiles(other, subject).rarity;
    expect(both.set(['word kettle']).mass).toBe(mirrored.set(['word kettle']).mass);
    expect(both.set(['word kettle']).mass).toBeLessThan(both.set(['word lid']).mass);
  });
});
