import type { RawProvision } from '../../model/raw.ts';
import { findCodeMentions } from '../code-mentions.ts';
import { parentOfCode } from '../codes.ts';
import { buildProvisions } from '../eu-annex-i/build-provisions.ts';
import { findSpokenOf } from '../eu-annex-i/spoken-of.ts';
import type { Block, Entry, Note } from './blocks.ts';
import { learnGlue } from './heal-glue.ts';

/** "Item 4A002.a. does not control", "The item 0A302 does not cover": the codes behind are what the note speaks of. */
const SUBJECT = /^(?:(?:The )?[Ii]tems?|Entry|Entries|Sub-items?) (?=\d[A-I]\d{3})/;

/** A place that holds nothing, as this list prints it: "(Reserved);", "LASERS – (Reserved)", "‘(Reserved)’ - - -". */
const RESERVED = /^(?:[A-Z ]+[–-] ?)?[‘'(]+Reserved[)’'\s.;-]+$/;

/** Files the entries' paragraphs and notes as provisions; a note stands under the provision that it speaks of, a reserved place as `[Reserved]`. */
export function fileProvisions(entries: readonly Entry[]): readonly RawProvision[] {
  const heal = learnGlue(entries.flatMap((entry) => entry.blocks.flatMap(listTexts)));
  return entries.flatMap((entry, index) => {
    const kind = isEntry(entry, entries[index + 1]) ? 'item' : 'heading';
    const known = [...entry.paragraphs.keys()];
    const builder = buildProvisions(known);
    for (const block of entry.blocks) fileBlock(builder, healBlock(block, heal), known);
    return builder.provisions.map((p) => (p.parent === '' ? { ...p, kind, order: index + 1 } : p));
  });
}

/** A group without numbered entries that holds something (0C, 5B) is an entry itself. */
function isEntry(entry: Entry, next: Entry | undefined): boolean {
  if (entry.kind === 'item' || !/^[0-5][A-I]$/.test(entry.code)) return entry.kind === 'item';
  return next?.code.startsWith(entry.code) !== true && !/^\[?Reserved\]?$/.test(entry.head.text);
}

function listTexts(block: Block): readonly string[] {
  return block.kind === 'note' ? [block.text, ...block.elements.map((element) => element.text)] : [block.text];
}

function healBlock(block: Block, heal: (text: string) => string): Block {
  const text = heal(block.text);
  if (block.kind === 'paragraph') return { ...block, text };
  return { ...block, text, elements: block.elements.map((element) => ({ ...element, text: heal(element.text) })) };
}

function fileBlock(builder: ReturnType<typeof buildProvisions>, block: Block, known: readonly string[]): void {
  const { at } = block;
  const text = block.text.replace(RESERVED, '[Reserved]');
  if (block.kind === 'paragraph') {
    builder.add({ code: block.code, segments: [{ note: 0, name: '', labels: [], text }], at });
    return;
  }
  const lead = { note: 1, name: block.name, labels: [], text };
  const list = block.elements.map((element) => ({ ...lead, labels: element.labels, text: element.text }));
  for (const code of findAnchors(block, known)) builder.add({ code, segments: [lead, ...list], at });
}

function findAnchors(note: Note, known: readonly string[]): readonly string[] {
  const { owner, text } = note;
  const subject = text
    .replace(SUBJECT, '')
    .replace(/^(\d[A-I]\d{3}(?:\.?[a-z0-9])*) does not cover/, '$1 does not control');
  return subject === text ? [findAround(note, known)] : findSpokenOf(subject, owner.code, known);
}

/**
 * The paragraph that holds a note. The columns shift, so that a note may seem to stand further out than it does: where it
 * names a paragraph, it stands no further out than what this one and the paragraph printed last have in common.
 */
function findAround({ owner, after, text, elements }: Note, known: readonly string[]): string {
  const words = [text, ...elements.map((element) => element.text)].join(' ');
  const named = findCodeMentions(words).find(({ from }) => known.includes(from))?.from ?? '';
  let shared = after.code;
  while (shared !== '' && `${named}.`.startsWith(`${shared}.`) === false) shared = parentOfCode(shared);
  return shared.length > owner.code.length && known.includes(shared) ? shared : owner.code;
}
