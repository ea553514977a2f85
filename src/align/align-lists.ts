import type { Catalogue } from '../graph/catalogue.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Mapping } from '../model/mapping.ts';
import { assign, type ScoredPair } from './assign.ts';
import { findCandidates, findFamilyCandidates } from './candidates.ts';
import { ACCEPT, confidence, contentScore } from './confidence.ts';
import {
  chemicalsEvidence,
  codesEvidence,
  numbersEvidence,
  structureEvidence,
  wordsEvidence,
  type Evidence,
} from './evidence.ts';
import { buildProfiles, type Profiles } from './profile.ts';

/** Which evidence may be used; default: all. */
export interface AlignOptions {
  readonly evidence?: ReadonlySet<EvidenceKind>;
}

/** How often mapped parents may help their children: entries first, then three levels below settle. */
const ROUNDS = 4;

/**
 * Maps the provisions of two lists onto each other. Every mapping names its evidence; provisions under one code whose
 * content is unlike come back as negative mappings (`not`), so that a look-alike is never taken for a counterpart.
 * Independent of row order and of which list comes first. Sorted by subject, then object, in document order of the subject.
 */
export function alignLists(subject: Catalogue, object: Catalogue, options: AlignOptions = {}): readonly Mapping[] {
  const allowed = options.evidence ?? new Set(EVIDENCE_KINDS);
  const profiles = buildProfiles(subject, object);
  const candidates = findCandidates(profiles, allowed);
  let pairs: readonly ScoredPair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const mapped = new Map(pairs.map((pair) => [pair.subject, pair.object]));
    const extended = findFamilyCandidates(profiles, mapped, candidates);
    pairs = assign(scorePairs(profiles, extended, mapped, allowed));
  }
  return [...pairs.map(toMapping), ...findLookAlikes(profiles, pairs)];
}

function toMapping({ subject, object, confidence: score, evidence }: ScoredPair): Mapping {
  return { subject, object, not: false, confidence: score, evidence };
}

function scorePairs(
  profiles: Profiles,
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
  mapped: ReadonlyMap<string, string>,
  allowed: ReadonlySet<EvidenceKind>,
): ScoredPair[] {
  const scored: ScoredPair[] = [];
  for (const [subject, objects] of candidates) {
    for (const object of objects) {
      const evidence = gatherEvidence(profiles, subject, object, mapped, allowed);
      const score = confidence(evidence);
      if (score >= ACCEPT) scored.push({ subject, object, confidence: Number(score.toFixed(3)), evidence });
    }
  }
  return scored;
}

function gatherEvidence(
  { rarity, subject: subjects, object: objects }: Profiles,
  subjectCode: string,
  objectCode: string,
  mapped: ReadonlyMap<string, string>,
  allowed: ReadonlySet<EvidenceKind>,
): Evidence {
  const subject = subjects.get(subjectCode);
  const object = objects.get(objectCode);
  if (!subject || !object) return {};
  const parentsMapped =
    object.provision.parent !== '' && mapped.get(subject.provision.parent) === object.provision.parent;
  const all: Readonly<Partial<Record<EvidenceKind, number | undefined>>> = {
    codes: codesEvidence(subject, object),
    words: wordsEvidence(subject, object, rarity),
    numbers: numbersEvidence(subject, object, rarity),
    chemicals: chemicalsEvidence(subject, object),
    structure: structureEvidence(subject, object, parentsMapped, rarity),
  };
  const spoken: Evidence = {};
  for (const kind of allowed) {
    const score = all[kind];
    if (score !== undefined) spoken[kind] = Number(score.toFixed(3));
  }
  return spoken;
}

/** Same code on both sides, content of both unlike, and each not the other's counterpart. */
function findLookAlikes(profiles: Profiles, pairs: readonly ScoredPair[]): Mapping[] {
  const mapped = new Set(pairs.map((pair) => `${pair.subject} ${pair.object}`));
  const found: Mapping[] = [];
  for (const [code, subject] of profiles.subject) {
    const object = profiles.object.get(code);
    if (!object || subject.provision.kind === 'note' || mapped.has(`${code} ${code}`)) continue;
    const evidence = gatherEvidence(profiles, code, code, new Map(), new Set(EVIDENCE_KINDS));
    if (contentScore(evidence) === undefined) continue;
    found.push({
      subject: code,
      object: code,
      not: true,
      confidence: Number((1 - (contentScore(evidence) ?? 0)).toFixed(3)),
      evidence,
    });
  }
  return found;
}
