import type { EvidenceKind } from '../model/mapping.ts';
import type { Mapped } from './evidence.ts';
import type { Profile, Profiles } from './profile.ts';
import type { Rarity } from './tokens.ts';

/** For each subject code the object codes worth scoring. */
export type Candidates = ReadonlyMap<string, ReadonlySet<string>>;

/** A token in more provisions than this finds no candidates: it would name half the list. */
const COMMON = 40;
/** How many candidates the index gives to one provision. */
const KEEP = 8;

/**
 * Candidates by the same code, and by rare words, chemicals and numbers that both lists hold: each provision looks up its
 * nearest in an inverted index of the other list, in both directions, so that the order of the lists does not matter.
 */
export function findCandidates({ rarity, subject, object }: Profiles, allowed: ReadonlySet<EvidenceKind>): Candidates {
  const candidates = new Map([...subject.keys()].map((code) => [code, new Set<string>()]));
  const subjectIndex = buildIndex(subject);
  const objectIndex = buildIndex(object);
  for (const [code, profile] of subject) {
    for (const found of findNearest(profile, object, objectIndex, rarity)) candidates.get(code)?.add(found);
    if (allowed.has('codes') && object.has(code)) candidates.get(code)?.add(code);
  }
  for (const [code, profile] of object) {
    for (const found of findNearest(profile, subject, subjectIndex, rarity)) candidates.get(found)?.add(code);
  }
  return candidates;
}

function tokensOf(profile: Profile): readonly number[] {
  return [...profile.own.ids, ...profile.numbers.ids];
}

function buildIndex(objects: ReadonlyMap<string, Profile>): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const [code, profile] of objects) {
    for (const id of tokensOf(profile)) {
      const codes = index.get(id);
      if (codes) codes.push(code);
      else index.set(id, [code]);
    }
  }
  return index;
}

function findNearest(
  profile: Profile,
  others: ReadonlyMap<string, Profile>,
  index: ReadonlyMap<number, readonly string[]>,
  rarity: Rarity,
): string[] {
  const scores = new Map<string, number>();
  for (const id of tokensOf(profile)) {
    const codes = index.get(id) ?? [];
    if (codes.length > COMMON) continue;
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + rarity.weight(id));
  }
  const comparable = [...scores].filter(([code]) => sameSort(profile, others.get(code)));
  comparable.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return comparable.slice(0, KEEP).map(([code]) => code);
}

/** Notes answer to notes of the same role, everything else to everything else. */
function sameSort(subject: Profile, object: Profile | undefined): boolean {
  if (!object) return false;
  return subject.provision.noteRole === object.provision.noteRole && isInNote(subject) === isInNote(object);
}

function isInNote(profile: Profile): boolean {
  return profile.provision.code.includes('#');
}

/** The children and notes of mapped parents: they are each other's first candidates. */
export function findFamilyCandidates(profiles: Profiles, mapped: Mapped): Candidates {
  const families = groupByParent(profiles.object);
  const candidates = new Map<string, Set<string>>();
  for (const [code, profile] of profiles.subject) {
    const parents = mapped.get(profile.provision.parent);
    if (!parents) continue;
    const children = [...parents]
      .flatMap((parent) => families.get(parent) ?? [])
      .filter((child) => sameSort(profile, child));
    candidates.set(code, new Set(children.map((child) => child.provision.code)));
  }
  return candidates;
}

function groupByParent(profiles: ReadonlyMap<string, Profile>): ReadonlyMap<string, readonly Profile[]> {
  const families = new Map<string, Profile[]>();
  for (const profile of profiles.values()) {
    const family = families.get(profile.provision.parent);
    if (family) family.push(profile);
    else families.set(profile.provision.parent, [profile]);
  }
  return families;
}
