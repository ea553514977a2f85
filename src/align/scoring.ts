import type { EvidenceKind } from '../model/mapping.ts';
import type { ScoredPair } from './assign.ts';
import { ACCEPT, confidence, contentScore, type Place } from './confidence.ts';
import { findPlace, findSurroundings, gatherContent, type Evidence, type Mapped } from './evidence.ts';
import type { Profile, Profiles } from './profile.ts';
import type { Rarity } from './tokens.ts';

/** A pair worth scoring, with all evidence that does not depend on what else is mapped. */
export interface Candidate {
  readonly subject: Profile;
  readonly object: Profile;
  readonly evidence: Evidence;
  readonly content: number | undefined;
  /** See `findSurroundings`. */
  readonly surroundings: number;
}

/** Candidates by subject and object code; undefined for a pair that no place could make good enough. */
export type Scorables = Map<string, Map<string, Candidate | undefined>>;

/** A candidate good enough to be taken, with what its place adds. */
export interface ScoredCandidate extends ScoredPair {
  readonly candidate: Candidate;
  readonly place: Place;
}

/** The place that a leaf could have at best, and no knowledge of places. */
const BEST_PLACE: Place = { above: 1, below: 0 };
const NO_PLACE: Place = { above: 0, below: 0 };

/** Rounds a score to three digits: more would be noise. */
export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Adds the pairs that are wanted and not known yet, with the evidence that does not depend on what else is mapped. */
export function addCandidates(
  candidates: Scorables,
  wanted: ReadonlyMap<string, Iterable<string>>,
  { rarity, subject: subjects, object: objects }: Profiles,
  allowed: ReadonlySet<EvidenceKind>,
): void {
  for (const [subjectCode, objectCodes] of wanted) {
    const subject = subjects.get(subjectCode);
    if (!subject) continue;
    const known = candidates.get(subjectCode) ?? new Map<string, Candidate | undefined>();
    candidates.set(subjectCode, known);
    for (const objectCode of objectCodes) {
      const object = objects.get(objectCode);
      if (object && !known.has(objectCode)) known.set(objectCode, buildCandidate(subject, object, allowed, rarity));
    }
  }
}

function buildCandidate(
  subject: Profile,
  object: Profile,
  allowed: ReadonlySet<EvidenceKind>,
  rarity: Rarity,
): Candidate | undefined {
  const evidence = gatherContent(subject, object, allowed, rarity);
  const content = contentScore(evidence);
  if (subject.children.length === 0 && confidence(content, evidence.codes, BEST_PLACE) < ACCEPT) return undefined;
  return { subject, object, evidence, content, surroundings: findSurroundings(subject, object, rarity) };
}

/** The candidates that are good enough, given what is mapped so far. */
export function scoreCandidates(
  candidates: Scorables,
  mapped: Mapped,
  allowed: ReadonlySet<EvidenceKind>,
): readonly ScoredCandidate[] {
  const scored: ScoredCandidate[] = [];
  for (const [subjectCode, known] of candidates) {
    for (const [objectCode, candidate] of known) {
      if (!candidate) continue;
      const { subject, object, content, evidence, surroundings } = candidate;
      const place = allowed.has('structure') ? findPlace(subject, object, mapped, surroundings) : NO_PLACE;
      const score = round3(confidence(content, evidence.codes, place));
      if (score < ACCEPT) continue;
      scored.push({ subject: subjectCode, object: objectCode, confidence: score, candidate, place });
    }
  }
  return scored;
}
