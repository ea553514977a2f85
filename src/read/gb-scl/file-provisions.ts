import type { RawProvision } from '../../model/raw.ts';
import { buildProvisions } from '../eu-annex-i/build-provisions.ts';
import type { Draft } from '../eu-annex-i/build-provisions.ts';
import type { Block, Entry, NoteBlock } from './blocks.ts';
import { findSpokenOf } from './spoken-of.ts';

/** The provisions of all entries in the order of print, and the code that each block was given. */
export interface FiledProvisions {
  readonly provisions: readonly RawProvision[];
  readonly codes: ReadonlyMap<Block, string>;
}

/** Finds the codes of the provisions that a note of an entry speaks of, at least one. */
export interface AnchorFinder {
  (entry: Entry, note: NoteBlock): readonly string[];
}

/**
 * Files the entries' paragraphs and notes as provisions. A note stands under the provision that it speaks of; one that speaks
 * of several is given once for each, and its marks belong to the first. `findAnchors` reads the list's own manner of codes,
 * by default the United Kingdom's.
 */
export function fileProvisions(
  entries: readonly Entry[],
  findAnchors: AnchorFinder = findStrategicAnchors,
): FiledProvisions {
  const codes = new Map<Block, string>();
  const provisions = entries.flatMap((entry, index) => {
    const builder = buildProvisions([...entry.codes], entry.code);
    for (const block of entry.blocks) {
      const notes = toDrafts(entry, block, findAnchors).flatMap((draft) => builder.add(draft));
      codes.set(block, notes[0] ?? (block.kind === 'note' ? block.owner.code : block.code));
    }
    return builder.provisions.map((p) => (p.parent === '' ? { ...p, kind: entry.kind, order: index + 1 } : p));
  });
  return { provisions, codes };
}

function toDrafts(entry: Entry, block: Block, findAnchors: AnchorFinder): readonly Draft[] {
  const { at, text } = block;
  if (block.kind === 'paragraph')
    return [{ code: block.code, segments: [{ note: 0, name: '', labels: [], text }], at }];
  const lead = { note: 1, name: block.name, labels: [], text };
  const list = block.elements.map((element) => ({ ...lead, labels: element.labels, text: element.text }));
  return findAnchors(entry, block).map((code) => ({ code, segments: [lead, ...list], at }));
}

/** Codes of the dual-use list are found where its notes are filed; the military and national lists write theirs otherwise. */
const findStrategicAnchors: AnchorFinder = (entry, note) =>
  /^\d/.test(entry.code) ? [note.owner.code] : findSpokenOf(note.text, note.owner.code, entry.codes);
