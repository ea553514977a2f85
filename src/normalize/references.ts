import type { NoteRole, Reference, ReferenceRole } from '../model/provision.ts';
import { findCodeMentions } from '../read/code-mentions.ts';
import type { CodeMention } from '../read/code-mentions.ts';
import { itemOfCode, parentOfCode } from '../read/codes.ts';
import type { LanguageRules } from './language.ts';
import { findPlaces } from './reference-places.ts';

/** Where the text stands whose references are wanted. */
export interface ReferencePlace {
  /** Code of the provision or, inside a note, of that note or its paragraph. */
  readonly code: string;
  /** Role of the note that the text belongs to; undefined outside notes. */
  readonly noteRole: NoteRole | undefined;
}

/** All places of an edition that can be referred to, by parent, in document order. */
export type SiblingIndex = ReadonlyMap<string, readonly string[]>;

/** Groups the codes of items and paragraphs by their parent (items under the empty code), so that runs can be spelled out. */
export function buildSiblingIndex(codes: readonly string[]): SiblingIndex {
  const index = new Map<string, string[]>();
  for (const code of codes) {
    const parent = parentOfCode(code);
    const siblings = index.get(parent);
    if (siblings) siblings.push(code);
    else index.set(parent, [code]);
  }
  return index;
}

/**
 * Every code and outside place that a text names, in order, each once, with what it is named for. Runs are spelled out by
 * the list's own codes. The provision itself, the places above it and the subject of a note are not references. In notes
 * that explain or point, all are `see-also`; in software and technology entries what is specified is what the entry is for.
 */
export function findReferences(
  text: string,
  place: ReferencePlace,
  siblings: SiblingIndex,
  rules: LanguageRules | undefined,
): readonly Reference[] {
  const item = itemOfCode(place.code);
  const anchor = place.code.split('#')[0] ?? '';
  const mentions = findCodeMentions(text, item);
  const masked = maskMentions(text, mentions);
  const from = subjectEnd(text, place, rules);
  const references: Reference[] = [];
  const add = (start: number, targets: readonly string[]) => {
    const role = findRole(masked.slice(0, start), place, item, rules);
    for (const target of targets) {
      const own = target === anchor || anchor.startsWith(`${target}.`);
      if (!own && !references.some((r) => r.target === target)) references.push({ role, target });
    }
  };
  for (const mention of mentions) if (mention.start >= from) add(mention.start, expandRun(mention, siblings));
  for (const { place: name, start } of findPlaces(text, item)) add(start, [name]);
  return references;
}

/** Codes as `§`, with the dot behind them, so that a sentence's words can be read across them. */
function maskMentions(text: string, mentions: readonly CodeMention[]): string {
  let masked = text;
  for (const { start, end } of mentions) {
    const dot = masked[end] === '.' && /^.(?:,|\s+(?:and|or|to|through)\b|\s*[a-z.])/.test(masked.slice(end)) ? 1 : 0;
    masked = masked.slice(0, start) + '§'.repeat(end - start + dot) + masked.slice(end + dot);
  }
  return masked;
}

/** Where a note's predicate begins: codes before it say of what it speaks. */
function subjectEnd(text: string, place: ReferencePlace, rules: LanguageRules | undefined): number {
  const inNoteHead = place.noteRole === 'includes' || place.noteRole === 'excludes';
  if (!inNoteHead || !/#[^.]*$/.test(place.code)) return 0;
  return rules?.noteVerb.exec(text)?.index ?? 0;
}

function findRole(
  before: string,
  place: ReferencePlace,
  item: string,
  rules: LanguageRules | undefined,
): ReferenceRole {
  if (place.noteRole === 'points' || place.noteRole === 'explains') return 'see-also';
  if (rules?.excludedBy.test(before)) return 'excluded-by';
  if (rules?.seeAlso.test(before)) return 'see-also';
  if (place.noteRole !== undefined) return 'specified-by';
  const group = /^\d([A-E])/.exec(item)?.[1];
  return group === 'E' ? 'technology-for' : group === 'D' ? 'software-for' : 'specified-by';
}

/** The codes of a mention; a run gives every sibling between its ends, or its two ends where the list does not know them. */
function expandRun(mention: CodeMention, siblings: SiblingIndex): readonly string[] {
  if (mention.to === '') return [mention.from];
  const family = siblings.get(parentOfCode(mention.from)) ?? [];
  const first = family.indexOf(mention.from);
  const last = family.indexOf(mention.to);
  return first < 0 || last < first ? [mention.from, mention.to] : family.slice(first, last + 1);
}
