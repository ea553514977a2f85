import type { EvidenceKind } from '../model/mapping.ts';
import type { Place } from './confidence.ts';
import type { Profile } from './profile.ts';
import { likeness, type Rarity } from './tokens.ts';

/** The scores that spoke for or against a pair, each 0–1; a kind that could not speak is absent. */
export type Evidence = Partial<Record<EvidenceKind, number>>;

/** `codes`: 1 for the same code, silent otherwise; the code string alone is never proof. */
function codesEvidence(subject: Profile, object: Profile): number | undefined {
  if (subject.provision.kind === 'note' || object.provision.kind === 'note') return undefined;
  return subject.provision.code === object.provision.code ? 1 : undefined;
}

/** Own words less alike than this are about something else, however alike the surroundings. */
const OTHER_WORDS = 0.2;

/**
 * `words`: likeness of the provisions' own words; of words and context together where that is greater (a paragraph of one
 * list may say what an entry and its paragraph say in the other) or where one has no words of its own ("90 GHz; or");
 * and of everything below, between two entries. Silent when nothing has words.
 */
function wordsEvidence(subject: Profile, object: Profile, rarity: Rarity): number | undefined {
  if (subject.full.mass === 0 || object.full.mass === 0) return undefined;
  if (subject.own.mass === 0 || object.own.mass === 0) return likeness(subject.full, object.full, rarity);
  const own = likeness(subject.own, object.own, rarity);
  const whole = subject.whole && object.whole ? likeness(subject.whole, object.whole, rarity) : 0;
  const full = own > OTHER_WORDS ? likeness(subject.full, object.full, rarity) : 0;
  return Math.max(own, 0.95 * full, 0.9 * whole);
}

/** Credit for the same quantity with another value: lists differ in thresholds, and that is what we look for. */
const OTHER_VALUE = 0.5;

/** `numbers`: share of values with units that both have; half credit where only the quantity is the same. Silent when neither has any. */
function numbersEvidence(subject: Profile, object: Profile, rarity: Rarity): number | undefined {
  if (subject.measures.size === 0 && object.measures.size === 0) return undefined;
  const values = likeness(subject.numbers, object.numbers, rarity);
  let shared = 0;
  for (const measure of subject.measures) if (object.measures.has(measure)) shared += 1;
  const quantities = (2 * shared) / (subject.measures.size + object.measures.size);
  return Math.max(values, OTHER_VALUE * quantities + (1 - OTHER_VALUE) * values);
}

/** `chemicals`: share of CAS numbers that both have; silent when either has none. */
function chemicalsEvidence(subject: Profile, object: Profile): number | undefined {
  const a = subject.provision.cas;
  if (a.length === 0 || object.provision.cas.length === 0) return undefined;
  const b = new Set(object.provision.cas);
  return (2 * a.filter((cas) => b.has(cas)).length) / (a.length + b.size);
}

/** The counterparts found so far, by subject code. */
export type Mapped = ReadonlyMap<string, ReadonlySet<string>>;

/** How alike what stands above the two is, where their parents are not mapped to each other; 0–0.6. */
export function findSurroundings(subject: Profile, object: Profile, rarity: Rarity): number {
  return 0.6 * likeness(subject.context, object.context, rarity);
}

/**
 * Evidence of `structure`: above, 1 when the parents are mapped to each other, else the likeness of what stands above
 * (`findSurroundings`); below, the share of children that are mapped to each other.
 */
export function findPlace(subject: Profile, object: Profile, mapped: Mapped, surroundings: number): Place {
  const parent = object.provision.parent;
  const parentsMapped = parent !== '' && mapped.get(subject.provision.parent)?.has(parent) === true;
  return { above: parentsMapped ? 1 : surroundings, below: shareBelow(subject, object, mapped) };
}

/** Fewer children than this may be alike by chance. */
const ENOUGH_CHILDREN = 3;

/** Share of the children that are mapped to each other, of the side that has fewer; 0 where they are too few to tell. */
function shareBelow(subject: Profile, object: Profile, mapped: Mapped): number {
  const fewer = Math.min(subject.children.length, object.children.length);
  if (fewer < ENOUGH_CHILDREN) return 0;
  const theirs = new Set(object.children);
  let count = 0;
  for (const child of subject.children) {
    for (const counterpart of mapped.get(child) ?? NONE) {
      if (!theirs.has(counterpart)) continue;
      count += 1;
      break;
    }
  }
  return count / fewer;
}

const NONE: ReadonlySet<string> = new Set();

/** Everything that speaks for or against a pair by itself, of the kinds allowed. */
export function gatherContent(
  subject: Profile,
  object: Profile,
  allowed: ReadonlySet<EvidenceKind>,
  rarity: Rarity,
): Evidence {
  const codes = allowed.has('codes') ? codesEvidence(subject, object) : undefined;
  const words = allowed.has('words') ? wordsEvidence(subject, object, rarity) : undefined;
  const numbers = allowed.has('numbers') ? numbersEvidence(subject, object, rarity) : undefined;
  const chemicals = allowed.has('chemicals') ? chemicalsEvidence(subject, object) : undefined;
  return {
    ...(codes !== undefined && { codes }),
    ...(words !== undefined && { words }),
    ...(numbers !== undefined && { numbers }),
    ...(chemicals !== undefined && { chemicals }),
  };
}
