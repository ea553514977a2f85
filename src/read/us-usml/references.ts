import type { Reference, ReferenceRole } from '../../model/provision.ts';
import { findCitations } from './citations.ts';

/** Where a text stands. */
export interface CitingPlace {
  readonly code: string;
  /** The category, `XI`. */
  readonly category: string;
  readonly isNote: boolean;
}

const EXCLUDED =
  /\b(?:other than|except|excluding|not (?:otherwise )?(?:enumerated|controlled|described|listed|elsewhere)|beyond)\b[^;]*$/i;
const SEEN = /\b(?:see(?: also)?|for (?:controls|definitions?)\b[^.;]*|subject to)\b[^.;]*$/i;
const DATA = /^(?:Technical data|Classified technical data)\b/i;

/**
 * The references of a text: places of the list, of the CCL (`us-ccl/0A501`) and sections of the CFR, each once. The place
 * itself and those above it are left out. What technical data belong to is `technology-for`; what is left out, `excluded-by`;
 * in notes, and behind "see", `see-also`; else `specified-by`.
 */
export function findUsmlReferences(text: string, place: CitingPlace): readonly Reference[] {
  const references: Reference[] = [];
  const anchor = place.code.split('#')[0] ?? '';
  for (const { target, start } of findCitations(text, place.category)) {
    const isAbove = anchor === target || anchor.startsWith(`${target}.`);
    if (isAbove || references.some((reference) => reference.target === target)) continue;
    references.push({ role: findRole(text, start, target, place.isNote), target });
  }
  return references;
}

function findRole(text: string, start: number, target: string, isNote: boolean): ReferenceRole {
  const before = text.slice(0, start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if (isNote || target.includes(' CFR ') || SEEN.test(before)) return 'see-also';
  if (EXCLUDED.test(clause)) return 'excluded-by';
  return DATA.test(text) ? 'technology-for' : 'specified-by';
}
