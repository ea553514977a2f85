import { describe, expect, it } from 'vitest';
import { findCandidates, findFamilyCandidates, type Candidates } from '../../src/align/candidates.ts';
import { buildProfiles } from '../../src/align/profile.ts';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import { EVIDENCE_KINDS } from '../../src/model/mapping.ts';
import type { NoteRole } from '../../src/model/provision.ts';
import { facts, provision } from '../fixtures/facts.ts';
import { listOf, type Line } from './two-lists.ts';

const ALL = new Set(EVIDENCE_KINDS);
const WITHOUT_CODES = new Set(EVIDENCE_KINDS.filter((kind) => kind !== 'codes'));
const build = (subject: readonly Line[], object: readonly Line[]) =>
  buildProfiles(listOf('us-ccl', subject), listOf('eu-annex-i', object));
const listed = (candidates: Candidates) =>
  [...candidates].flatMap(([subject, objects]) => [...objects].map((object) => `${subject} ${object}`)).toSorted();

describe('findCandidates', () => {
  it.each<[string, readonly Line[], readonly Line[], readonly string[]]>([
    ['both lists empty', [], [], []],
    ['nothing on the other side', [['9A901', 'kettle']], [], []],
    ['a rare word', [['9A901', 'kettle']], [['8A801', 'kettle']], ['9A901 8A801']],
    ['a number', [['9A901', '', ['mass', 3, 'kg']]], [['8A801', '', ['length', 3, 'kg']]], ['9A901 8A801']],
    ['a number in another unit', [['9A901', '', ['mass', 3, 'kg']]], [['8A801', '', ['length', 3, 'm']]], []],
    ['nothing in common', [['9A901', 'kettle']], [['8A801', 'pot']], []],
    ['the same code only', [['9A901', 'kettle']], [['9A901', 'pot']], ['9A901 9A901']],
  ])('%s', (_name, subject, object, expected) => {
    expect(listed(findCandidates(build(subject, object), ALL))).toEqual(expected);
  });

  it('does not look at codes where they are not allowed', () => {
    const profiles = build([['9A901', 'kettle']], [['9A901', 'pot']]);
    expect(listed(findCandidates(profiles, WITHOUT_CODES))).toEqual([]);
  });

  it('leaves out words that name half the list', () => {
    const many = Array.from({ length: 41 }, (_, i): Line => [`9A${100 + i}`, 'kettle']);
    expect(listed(findCandidates(build(many, many), WITHOUT_CODES))).toEqual([]);
    const fewer = many.slice(1);
    expect(listed(findCandidates(build(fewer, fewer), WITHOUT_CODES)).length).toBeGreaterThan(0);
  });

  it('finds from both sides, so that the order of the lists does not matter', () => {
    const [near, far] = [
      Array.from({ length: 10 }, (_, i): Line => [`9A${100 + i}`, `kettle lid${i}`]),
      [['8A801', 'kettle lid0 lid9']] as const,
    ];
    const turned = listed(findCandidates(build(far, near), WITHOUT_CODES)).map((pair) =>
      pair.split(' ').toReversed().join(' '),
    );
    expect(listed(findCandidates(build(near, far), WITHOUT_CODES))).toEqual(turned.toSorted());
    expect(turned).toHaveLength(10);
  });

  it('joins notes only to notes of one role', () => {
    const noted = (noteRole: NoteRole) =>
      buildCatalogue(
        facts([
          provision('9A901', '', { words: ['toy'] }),
          provision('9A901#note', '9A901', { kind: 'note', noteRole, words: ['toy'] }),
        ]),
      );
    const find = (a: NoteRole, b: NoteRole) => listed(findCandidates(buildProfiles(noted(a), noted(b)), WITHOUT_CODES));
    expect(find('excludes', 'excludes')).toEqual(['9A901 9A901', '9A901#note 9A901#note']);
    expect(find('excludes', 'includes')).toEqual(['9A901 9A901']);
  });
});

describe('findFamilyCandidates', () => {
  const profiles = build(
    [
      ['9A901', 'kettle'],
      ['9A901.a', 'lid'],
      ['9A901.b', 'spout'],
      ['9A902', 'pot'],
      ['9A902.a', 'cosy'],
    ],
    [
      ['8A801', 'boiler'],
      ['8A801.x', 'tap'],
      ['8A801.y', 'valve'],
    ],
  );

  it.each<[string, ReadonlyMap<string, ReadonlySet<string>>, readonly string[]]>([
    ['nothing mapped', new Map(), []],
    [
      'all children of mapped parents',
      new Map([['9A901', new Set(['8A801'])]]),
      ['9A901.a 8A801.x', '9A901.a 8A801.y', '9A901.b 8A801.x', '9A901.b 8A801.y'],
    ],
    ['a parent mapped to a leaf', new Map([['9A902', new Set(['8A801.x'])]]), []],
  ])('%s', (_name, mapped, expected) => {
    expect(listed(findFamilyCandidates(profiles, mapped))).toEqual(expected);
  });
});
