import { describe, expect, it } from 'vitest';
import { findPlace, findSurroundings, gatherContent } from '../../src/align/evidence.ts';
import { buildProfiles, type Profile, type Profiles } from '../../src/align/profile.ts';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../src/model/mapping.ts';
import { facts, provision } from '../fixtures/facts.ts';
import { listOf, type Line } from './two-lists.ts';

const SUBJECT: readonly Line[] = [
  ['9A901', 'kettle'],
  ['9A901.a', 'copper lid', ['mass', 3, 'kg']],
  ['9A901.b', '', ['mass', 4, 'kg']],
  ['9A901.c', 'silver spout'],
  ['9A901.d', 'glass handle', ['volume', 7, 'l']],
];
const OBJECT: readonly Line[] = [
  ['9A901', 'kettle'],
  ['9A901.a', 'copper lid', ['mass', 3, 'kg']],
  ['9A901.b', '', ['mass', 5, 'kg']],
  ['9A901.c', 'tea cosy'],
  ['9A901.d', 'glass handle', ['power', 7, 'W']],
  ['8A801', 'boiler'],
  ['8A801.a', 'silver spout'],
];
const ALL: ReadonlySet<EvidenceKind> = new Set(EVIDENCE_KINDS);
const profiles = buildProfiles(listOf('us-ccl', SUBJECT), listOf('eu-annex-i', OBJECT));

function pick({ subject, object }: Profiles, a: string, b: string): [Profile, Profile] {
  const pair = [subject.get(a), object.get(b)];
  if (!pair[0] || !pair[1]) throw new Error(`${a} ${b}`);
  return [pair[0], pair[1]];
}
const gather = (a: string, b: string, allowed = ALL) =>
  gatherContent(...pick(profiles, a, b), allowed, profiles.rarity);

describe('gatherContent', () => {
  it('finds everything alike between a provision and its twin', () => {
    expect(gather('9A901.a', '9A901.a')).toEqual({ codes: 1, words: 1, numbers: 1 });
  });

  it.each([
    ['codes', '9A901.c', '8A801.a', undefined],
    ['words', '9A901.c', '8A801.a', 1],
    ['numbers', '9A901.c', '8A801.a', undefined],
    ['chemicals', '9A901.a', '9A901.a', undefined],
    ['numbers', '9A901.b', '9A901.b', 0.5],
    ['numbers', '9A901.d', '9A901.d', 0],
    ['numbers', '9A901.a', '9A901.c', 0],
  ] as const)('%s of %s and %s: %s', (kind, a, b, expected) => {
    expect(gather(a, b)[kind]).toBe(expected);
  });

  it('reads words from above where one side has none of its own', () => {
    expect(gather('9A901.b', '9A901.b').words).toBe(1);
  });

  it('does not take alike surroundings for alike words', () => {
    expect(gather('9A901.c', '9A901.c').words).toBeLessThan(0.2);
  });

  it('knows two entries by what stands below them', () => {
    const entry = (list: 'us-ccl' | 'eu-annex-i', name: string) =>
      listOf(list, [
        ['9A901', name],
        ['9A901.a', 'copper lid'],
        ['9A901.b', 'silver spout'],
      ]);
    const found = buildProfiles(entry('us-ccl', 'kettle'), entry('eu-annex-i', 'boiler'));
    const score = (a: string) => gatherContent(...pick(found, a, a), ALL, found.rarity).words ?? 0;
    expect(score('9A901')).toBeGreaterThan(0.4);
    expect(score('9A901')).toBeLessThan(score('9A901.a'));
  });

  it('is silent about words when nothing has words', () => {
    const bare = buildProfiles(listOf('us-ccl', [['9A901', '']]), listOf('eu-annex-i', [['9A901', '']]));
    expect(gatherContent(...pick(bare, '9A901', '9A901'), ALL, bare.rarity)).toEqual({ codes: 1 });
  });

  it.each<[readonly EvidenceKind[], readonly string[]]>([
    [[], []],
    [['codes'], ['codes']],
    [
      ['numbers', 'words'],
      ['words', 'numbers'],
    ],
    [['structure', 'curated'], []],
  ])('uses only what is allowed: %j', (allowed, kinds) => {
    expect(Object.keys(gather('9A901.a', '9A901.a', new Set(allowed)))).toEqual(kinds);
  });

  it.each([
    [['64-17-5'], ['64-17-5'], 1],
    [['64-17-5', '67-56-1'], ['64-17-5'], 2 / 3],
    [['64-17-5'], ['67-56-1'], 0],
    [['64-17-5'], [], undefined],
    [[], [], undefined],
  ])('compares chemicals %j and %j', (a, b, expected) => {
    const chemical = (cas: readonly string[]) => buildCatalogue(facts([provision('1C901', '', { cas })]));
    const found = buildProfiles(chemical(a), chemical(b));
    expect(gatherContent(...pick(found, '1C901', '1C901'), ALL, found.rarity).chemicals).toBe(expected);
  });

  it('says nothing by the codes of notes, whose numbers each law counts in its own way', () => {
    const noted = (list: 'us-ccl' | 'eu-annex-i') =>
      buildCatalogue({
        ...facts([
          provision('9A901', ''),
          provision('9A901#note', '9A901', { kind: 'note', noteRole: 'excludes', words: [list] }),
        ]),
      });
    const found = buildProfiles(noted('us-ccl'), noted('eu-annex-i'));
    expect(gatherContent(...pick(found, '9A901#note', '9A901#note'), ALL, found.rarity).codes).toBeUndefined();
  });
});

describe('findPlace', () => {
  const place = (a: string, b: string, mapped: readonly (readonly [string, string])[]) =>
    findPlace(
      ...pick(profiles, a, b),
      new Map(mapped.map(([subject, object]) => [subject, new Set([object])])),
      findSurroundings(...pick(profiles, a, b), profiles.rarity),
    );

  it.each([
    ['9A901.a', '9A901.c', [['9A901', '9A901']], 1],
    ['9A901.a', '8A801.a', [['9A901', '9A901']], 0],
    ['9A901', '9A901', [], 0],
  ] as const)('above %s and %s with %j: %f', (a, b, mapped, above) => {
    expect(place(a, b, mapped).above).toBe(above);
  });

  it('credits alike surroundings less than mapped parents', () => {
    const { above } = place('9A901.a', '9A901.a', []);
    expect(above).toBeGreaterThan(0);
    expect(above).toBeLessThan(1);
  });

  it('counts the children that are mapped to each other, of the side that has fewer', () => {
    const below = (...mapped: (readonly [string, string])[]) => place('9A901', '9A901', mapped).below;
    expect(below()).toBe(0);
    expect(below(['9A901.a', '9A901.b'])).toBe(0.25);
    expect(below(['9A901.a', '8A801.a'])).toBe(0);
    const all = ['a', 'b', 'c', 'd'].map((label) => [`9A901.${label}`, `9A901.${label}`] as const);
    expect(below(...all)).toBe(1);
  });

  it('does not judge by one or two children', () => {
    expect(place('9A901', '8A801', [['9A901.c', '8A801.a']]).below).toBe(0);
  });
});
