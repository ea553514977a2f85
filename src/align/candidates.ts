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
  const nearestObjects = buildIndex(object, rarity);
  const nearestSubjects = buildIndex(subject, rarity);
  for (const [code, profile] of subject) {
    for (const found of nearestObjects(profile)) candidates.get(code)?.add(found);
    if (allowed.has('codes') && object.has(code)) candidates.get(code)?.add(code);
  }
  for (const [code, profile] of object) {
    for (const found of nearestSubjects(profile)) candidates.get(found)?.add(code);
  }
  return candidates;
}

/** Where each token occurs, as positions in a list of profiles; tokens that are too common are left out. */
function indexTokens(profiles: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [at, { own, numbers }] of profiles.entries()) {
    for (const { ids } of [own, numbers]) {
      for (const id of ids) {
        const places = index.get(id);
        if (places) places.push(at);
        else index.set(id, [at]);
      }
    }
  }
  for (const [id, places] of index) if (places.length > COMMON) index.delete(id);
  return index;
}

/** Prepares the question which provisions of a list share most with a given one; answers with codes, nearest first. */
function buildIndex(list: ReadonlyMap<string, Profile>, rarity: Rarity): (profile: Profile) => readonly string[] {
  const others = [...list.values()];
  const codes = [...list.keys()];
  const index = indexTokens(others);
  const scores = new Float64Array(others.length);
  return (profile) => {
    const touched: number[] = [];
    for (const { ids } of [profile.own, profile.numbers]) {
      for (const id of ids) {
        const weight = rarity.weight(id);
        for (const at of index.get(id) ?? []) {
          if (scores[at] === 0) touched.push(at);
          scores[at] = (scores[at] ?? 0) + weight;
        }
      }
    }
    const nearest: number[] = [];
    for (const at of touched) if (others[at]?.sort === profile.sort) insertNearest(nearest, at, scores, codes);
    for (const at of touched) scores[at] = 0;
    return nearest.map((at) => codes[at] ?? '');
  };
}

/** Inserts a position where its score (then its code) puts it among the nearest, of which only the first few are kept. */
function insertNearest(nearest: number[], at: number, scores: Float64Array, codes: readonly string[]): void {
  let place = nearest.length;
  while (place > 0 && isNearer(at, nearest[place - 1] ?? 0, scores, codes)) place -= 1;
  if (place === KEEP) return;
  nearest.splice(place, 0, at);
  if (nearest.length > KEEP) nearest.pop();
}

function isNearer(at: number, other: number, scores: Float64Array, codes: readonly string[]): boolean {
  const [own, theirs] = [scores[at] ?? 0, scores[other] ?? 0];
  return own > theirs || (own === theirs && (codes[at] ?? '') < (codes[other] ?? ''));
}

/** The children and notes of mapped parents: they are each other's first candidates. */
export function findFamilyCandidates(profiles: Profiles, mapped: Mapped): Candidates {
  const families = groupByParent(profiles.object);
  const candidates = new Map<string, Set<string>>();
  for (const [code, profile] of profiles.subject) {
    const parents = mapped.get(profile.provision.parent);
    if (!parents) continue;
    const children = new Set<string>();
    for (const parent of parents) {
      for (const child of families.get(parent) ?? []) {
        if (child.sort === profile.sort) children.add(child.provision.code);
      }
    }
    candidates.set(code, children);
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
