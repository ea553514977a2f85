import type { Catalogue } from '../graph/catalogue.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Mapping } from '../model/mapping.ts';
import { assign } from './assign.ts';
import { findCandidates, findFamilyCandidates } from './candidates.ts';
import { contentScore, OTHER_THING } from './confidence.ts';
import { gatherContent, type Evidence, type Mapped } from './evidence.ts';
import { buildProfiles, type Profiles } from './profile.ts';
import { addCandidates, round3, scoreCandidates, type Scorables, type ScoredCandidate } from './scoring.ts';

/** Which evidence may be used; default: all. Words speak only where both lists are in one language. */
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
  const allowed = new Set(options.evidence ?? EVIDENCE_KINDS);
  if (subject.facts.edition.language !== object.facts.edition.language) allowed.delete('words');
  const profiles = buildProfiles(subject, object);
  const candidates: Scorables = new Map();
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
function groupPairs(pairs: readonly ScoredCandidate[]): Mapped {
  const mapped = new Map<string, Set<string>>();
  for (const { subject, object } of pairs) mapped.set(subject, (mapped.get(subject) ?? new Set()).add(object));
  return mapped;
}

function toMapping({ subject, object, confidence: score, candidate, place }: ScoredCandidate): Mapping {
  const structure = Math.max(place.above, place.below);
  const evidence = { ...candidate.evidence, ...(structure > 0 && { structure }) };
  return { subject, object, not: false, confidence: score, evidence: roundEvidence(evidence) };
}

function roundEvidence(evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).map(([kind, score]) => [kind, round3(score)]));
}

/** Same code on both sides, content of both unlike, and each not the other's counterpart. */
function findLookAlikes(
  { rarity, subject: subjects, object: objects }: Profiles,
  pairs: readonly ScoredCandidate[],
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
