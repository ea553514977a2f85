import type { Reference, ReferenceRole } from '../../model/provision.ts';
import { findCitations, findGuideCitations } from './citations.ts';
import type { Citation } from './citations.ts';
import { findSpokenOf } from './spoken-of.ts';

/** The places of the list by their labels (`5506.2.c`), with the codes given to them, in the order of the file. */
export type PlaceCodes = ReadonlyMap<string, readonly string[]>;

/** What is said before a citation of what the place leaves out. */
const EXCLUDED =
  /\b(?:other than|not included in|excluding|except for|if not|not specifically set out in|unless)\b[^;]*$/;

/** Where a text stands. */
export interface CitingPlace {
  readonly code: string;
  /** The labels from which shorter citations are completed, the item first. */
  readonly labels: readonly string[];
}

/** What is said before a citation that only tells by which note or subitem the place is to be read. */
const SUBJECT_TO = /^subject to (?:subitem |the “[^”]*” in )?$/i;

/**
 * What a text refers to, in order, each once: places of the schedule by their codes, places of the Guide and documents of the
 * regimes by name. The place itself, those above it and the subject of a note are no references.
 */
export function findEclReferences(text: string, place: CitingPlace, codes: PlaceCodes): readonly Reference[] {
  const isNote = place.code.includes('#');
  const from = isNote ? (findSpokenOf(text, place.labels).at(-1)?.end ?? 0) : 0;
  const citations = findCitations(text, place.labels).filter(({ start }) => start >= from);
  const found = [
    ...citations.map((citation) => ({
      start: citation.start,
      targets: expandCitation(citation, codes, isNote ? [] : place.labels),
    })),
    ...findGuideCitations(text).map(({ start, target }) => ({ start, targets: [target] })),
  ].toSorted((a, b) => a.start - b.start);
  const references: Reference[] = [];
  for (const { start, targets } of found) {
    const role = findRole(text.slice(0, start), text, isNote);
    for (const target of targets) {
      const known = references.findIndex((reference) => reference.target === target);
      if (known < 0) references.push({ role, target });
      else if (references[known]?.role === 'see-also') references.splice(known, 1, { role, target });
    }
  }
  return references;
}

function findRole(before: string, text: string, isNote: boolean): ReferenceRole {
  if (isNote || SUBJECT_TO.test(before)) return 'see-also';
  if (EXCLUDED.test(before)) return 'excluded-by';
  if (/^software\b/i.test(text)) return 'software-for';
  return /^technology\b/i.test(text) ? 'technology-for' : 'specified-by';
}

function expandCitation(citation: Citation, codes: PlaceCodes, self: readonly string[]): readonly string[] {
  return expandRun(citation, [...codes.keys()])
    .filter((place) => !`${self.join('.')}.`.startsWith(`${place}.`))
    .flatMap((place) => codes.get(place) ?? [place]);
}

/** The places of a run between its ends, both included; its ends alone where the list does not know them. */
export function expandRun({ from, to }: Citation, places: readonly string[]): readonly string[] {
  if (to === '') return [from];
  const above = (place: string) => place.slice(0, Math.max(place.lastIndexOf('.'), 0));
  const family = places.filter((place) => above(place) === above(from) && (from.includes('.') || isAlike(place, from)));
  const first = family.indexOf(from);
  const last = family.indexOf(to);
  return first < 0 || last < first ? [from, to] : family.slice(first, last + 1);
}

function isAlike(place: string, other: string): boolean {
  return place.replaceAll(/\d+/g, '9') === other.replaceAll(/\d+/g, '9');
}
