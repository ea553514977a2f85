import type { Catalogue } from '../graph/catalogue.ts';
import type { Mapping } from '../model/mapping.ts';

/** The mappings between two lists, ready to be asked from either side. */
export interface Counterparts {
  /** Positive mappings of a subject code; empty when it has none. */
  ofSubject(code: string): readonly Mapping[];
  ofObject(code: string): readonly Mapping[];
  /** True when the code exists on both sides with unlike content. */
  isLookAlike(code: string): boolean;
  /** Whether the two are mapped to each other. */
  areMapped(subject: string, object: string): boolean;
  /**
   * One name for what both lists share: all provisions joined by mappings have the same concept; an unmapped provision
   * is a concept of its own.
   */
  conceptOfSubject(code: string): string;
  conceptOfObject(code: string): string;
}

/** The two lists being compared with what joins them. */
export interface ListPair {
  readonly subject: Catalogue;
  readonly object: Catalogue;
  readonly counterparts: Counterparts;
}

/** Indexes mappings from both sides. */
export function buildCounterparts(mappings: readonly Mapping[]): Counterparts {
  const positive = mappings.filter((mapping) => !mapping.not);
  const bySubject = groupBy(positive, (m) => m.subject);
  const byObject = groupBy(positive, (m) => m.object);
  const lookAlikes = new Set(mappings.filter((m) => m.not && m.subject === m.object).map((m) => m.subject));
  const ofSubject = (code: string) => bySubject.get(code) ?? [];
  const ofObject = (code: string) => byObject.get(code) ?? [];
  return {
    ofSubject,
    ofObject,
    isLookAlike: (code) => lookAlikes.has(code),
    areMapped: (subject, object) => ofSubject(subject).some((mapping) => mapping.object === object),
    conceptOfSubject(code) {
      const first = ofSubject(code)[0];
      return first ? `concept ${ofObject(first.object)[0]?.subject}` : `subject ${code}`;
    },
    conceptOfObject(code) {
      const first = ofObject(code)[0];
      return first ? `concept ${ofObject(ofSubject(first.subject)[0]?.object ?? code)[0]?.subject}` : `object ${code}`;
    },
  };
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
