import type { Catalogue } from '../graph/catalogue.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Mapping } from '../model/mapping.ts';
import { assign, type ScoredPair } from './assign.ts';
import { findCandidates, findFamilyCandidates } from './candidates.ts';
import { ACCEPT, confidence, contentScore, OTHER_THING, type Place } from './confidence.ts';
import { findPlace, findSurroundings, gatherContent, type Evidence, type Mapped } from './evidence.ts';
import { buildProfiles, type Profile, type Profiles } from './profile.ts';
import type { Rarity } from './tokens.ts';

/** Which evidence may be used; default: all. Words speak only where both lists are in one language. */
export interface AlignOptions {
  readonly evidence?: ReadonlySet<EvidenceKind>;
}

/** A pair worth scoring, with all evidence that does not depend on what else is mapped. */
interface Candidate {
  readonly subject: Profile;
  readonly object: Profile;
  readonly evidence: Evidence;
  readonly content: number | undefined;
  /** See `findSurroundings`. */
  readonly surroundings: number;
}

/** Candidates by subject and object code; undefined for a pair that no place could make good enough. */
type Candidates = Map<string, Map<string, Candidate | undefined>>;

interface ScoredCandidate extends ScoredPair {
  readonly candidate: Candidate;
  readonly place: Place;
}

/** The place that a leaf could have at best, and no knowledge of places. */
const BEST_PLACE: Place = { above: 1, below: 0 };
const NO_PLACE: Place = { above: 0, below: 0 };

/** How often mapped parents may help their children: entries first, then three levels below settle. */
const ROUNDS = 4;

/**
 * Maps the provisions of two lists onto each other. Every mapping names its evidence; provisions under one code whose
 * content is unlike come back as negative mappings (`not`), so that a look-alike is never taken for a counterpart.
 * Independent of row order and of which list comes first. Sorted by subject, then object, in document order of the subject.
 */
export function alignLists(subject: Catalogue, object: Catalogue, options: AlignOptions = {}): readonly Mapping[] {
  const allowed = new Set(options.evidence ?? EVIDENCE_KINDS);
  if (subject.facts.edition.language !== object.facts.edition.language) allowed.delete('words');
  const profiles = buildProfiles(subject, object);
  const candidates: Candidates = new Map();
  let wanted = findCandidates(profiles, allowed);
  let pairs: readonly ScoredCandidate[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    addCandidates(candidates, wanted, profiles, allowed);
    pairs = assign(scoreCandidates(candidates, groupPairs(pairs), allowed));
    wanted = findFamilyCandidates(profiles, groupPairs(pairs));
  }
  const order = new Map([...profiles.subject.keys()].map((code, at) => [code, at]));
  const place = (mapping: Mapping) => order.get(mapping.subject) ?? 0;
  const mappings = [...pairs.map(toMapping), ...findLookAlikes(profiles, pairs)];
  return mappings.toSorted((a, b) => place(a) - place(b) || (a.object < b.object ? -1 : 1));
}

/** The counterparts of each subject; several where it is split. */
function groupPairs(pairs: readonly ScoredPair[]): Mapped {
  const mapped = new Map<string, Set<string>>();
  for (const { subject, object } of pairs) mapped.set(subject, (mapped.get(subject) ?? new Set()).add(object));
  return mapped;
}

function toMapping({ subject, object, confidence: score, candidate, place }: ScoredCandidate): Mapping {
  const structure = Math.max(place.above, place.below);
  const evidence = { ...candidate.evidence, ...(structure > 0 && { structure }) };
  return { subject, object, not: false, confidence: score, evidence: roundEvidence(evidence) };
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function roundEvidence(evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).map(([kind, score]) => [kind, round3(score)]));
}

function addCandidates(
  candidates: Candidates,
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

function scoreCandidates(
  candidates: Candidates,
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

/** Same code on both sides, content of both unlike, and each not the other's counterpart. */
function findLookAlikes(
  { rarity, subject: subjects, object: objects }: Profiles,
  pairs: readonly ScoredPair[],
): Mapping[] {
  const mapped = new Set(pairs.map((pair) => `${pair.subject} ${pair.object}`));
  const found: Mapping[] = [];
  for (const [code, subject] of subjects) {
    const object = objects.get(code);
    if (!object || subject.provision.kind === 'note' || mapped.has(`${code} ${code}`)) continue;
    const evidence = gatherContent(subject, object, new Set(EVIDENCE_KINDS), rarity);
    const content = contentScore(evidence);
    if (content === undefined || content >= OTHER_THING) continue;
    found.push({
      subject: code,
      object: code,
      not: true,
      confidence: round3(1 - content),
      evidence: roundEvidence(evidence),
    });
  }
  return found;
}
