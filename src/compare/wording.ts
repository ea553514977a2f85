import type { Provision } from '../model/provision.ts';
import type { ListPair } from './counterparts.ts';

/** How the wording of two provisions agrees, apart from numbers. */
export interface Wording {
  readonly agrees: boolean;
  /** Content words and codes referred to that only one side has, sorted. */
  readonly subjectOnly: readonly string[];
  readonly objectOnly: readonly string[];
}

/**
 * Compares what two provisions say beyond their numbers: content words in one spelling, chemicals, and the provisions that they
 * refer to, where a reference agrees when it leads to the counterpart of the other side's.
 */
export function compareWording(pair: ListPair, subjectCode: string, objectCode: string): Wording {
  const subject = pair.subject.find(subjectCode);
  const object = pair.object.find(objectCode);
  if (!subject || !object) return { agrees: false, subjectOnly: [], objectOnly: [] };
  const references = compareReferences(pair, subjectCode, objectCode);
  const sameWords = subject.hash === object.hash;
  const only = (own: Provision, other: Provision) =>
    sameWords ? [] : [...without(own.words, other.words), ...without(own.cas, other.cas)];
  const subjectOnly = [...only(subject, object), ...references.subjectOnly];
  const objectOnly = [...only(object, subject), ...references.objectOnly];
  return { agrees: subjectOnly.length === 0 && objectOnly.length === 0, subjectOnly, objectOnly };
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}

/** Roles that decide what a provision controls; a mere "see also" does not. */
const DECIDING = new Set(['specified-by', 'excluded-by', 'technology-for', 'software-for']);

function compareReferences(pair: ListPair, subjectCode: string, objectCode: string): Omit<Wording, 'agrees'> {
  const targets = (references: readonly { readonly role: string; readonly target: string }[]) => [
    ...new Set(references.filter((r) => DECIDING.has(r.role)).map((r) => r.target)),
  ];
  const subjectTargets = targets(pair.subject.references(subjectCode));
  const objectTargets = targets(pair.object.references(objectCode));
  const corresponds = (subject: string, object: string) =>
    subject === object ? !pair.counterparts.isLookAlike(subject) : pair.counterparts.areMapped(subject, object);
  return {
    subjectOnly: subjectTargets.filter((s) => !objectTargets.some((o) => corresponds(s, o))),
    objectOnly: objectTargets.filter((o) => !subjectTargets.some((s) => corresponds(s, o))),
  };
}
