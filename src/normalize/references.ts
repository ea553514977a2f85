import type { NoteRole, Reference, ReferenceRole } from '../model/provision.ts';
import type { RawProvision } from '../model/raw.ts';
import type { CodeMention } from '../read/code-mentions.ts';
import type { MentionFinder } from './mention-finder.ts';
import type { LanguageRules } from './language.ts';
import { findPlaces } from './reference-places.ts';

/** Where the text stands whose references are wanted. */
export interface ReferencePlace {
  /** Code of the provision or, inside a note, of that note or its paragraph. */
  readonly code: string;
  /** Codes of the places above the provision, or above the one that the note belongs to. */
  readonly above: readonly string[];
  /** Role of the note that the text belongs to; undefined outside notes. */
  readonly noteRole: NoteRole | undefined;
}

/** The places of an edition that can be referred to: by the code of each those next to it, itself included, in order. */
export type SiblingIndex = ReadonlyMap<string, readonly string[]>;

/** How a list refers. */
export interface Citing {
  readonly findMentions: MentionFinder;
  readonly siblings: SiblingIndex;
  readonly rules: LanguageRules | undefined;
}

/** Groups the codes of items and paragraphs by their parent (all items together), so that runs can be spelled out. */
export function buildSiblingIndex(provisions: readonly Pick<RawProvision, 'code' | 'parent'>[]): SiblingIndex {
  const families = new Map<string, string[]>();
  const index = new Map<string, readonly string[]>();
  for (const { code, parent } of provisions) {
    if (code.includes('#')) continue;
    const family = families.get(parent) ?? [];
    families.set(parent, family);
    family.push(code);
    index.set(code, family);
  }
  return index;
}

/**
 * Every code and outside place that a text names, in order, each once, with what it is named for. Runs are spelled out by
 * the list's own codes. The provision itself, the places above it and the subject of a note are not references. In notes
 * that explain or point, all are `see-also`; in software and technology entries what is specified is what the entry is for.
 */
export function findReferences(text: string, place: ReferencePlace, citing: Citing): readonly Reference[] {
  const { findMentions, siblings, rules } = citing;
  const anchor = place.code.split('#')[0] ?? '';
  const item = place.above.at(-1) ?? anchor;
  const own = new Set([anchor, ...place.above]);
  const mentions = findMentions(text, item);
  const masked = maskMentions(text, mentions);
  const from = subjectEnd(text, place, rules);
  const references: Reference[] = [];
  const add = (start: number, targets: readonly string[]) => {
    const role = findRole(masked.slice(0, start), place, item, rules);
    for (const target of targets) {
      if (!own.has(target) && !references.some((r) => r.target === target)) references.push({ role, target });
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
  return TECHNOLOGY.test(item) ? 'technology-for' : SOFTWARE.test(item) ? 'software-for' : 'specified-by';
}

/** Items on technology and on software: groups E and D, and the last two of the munitions lists. */
const TECHNOLOGY = /^(?:\d{1,2}\.?E|ML22$|0022)/;
const SOFTWARE = /^(?:\d{1,2}\.?D|ML21$|0021)/;

/** The codes of a mention; a run gives every sibling between its ends, or its two ends where the list does not know them. */
function expandRun(mention: CodeMention, siblings: SiblingIndex): readonly string[] {
  if (mention.to === '') return [mention.from];
  const family = siblings.get(mention.from) ?? [];
  const first = family.indexOf(mention.from);
  const last = family.indexOf(mention.to);
  return first < 0 || last < first ? [mention.from, mention.to] : family.slice(first, last + 1);
}
