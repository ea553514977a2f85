import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import { findSpokenOf } from '../de-al/spoken-of.ts';
import { buildProvisions } from '../eu-annex-i/build-provisions.ts';
import type { Entry, Note } from '../in-scomet/blocks.ts';
import { glueCode } from './codes.ts';
import { nameNote } from './settle-row.ts';

/** A label stands at least so much left of the column of its words, in points. */
const STEP = 6;

/** Files the entries' paragraphs and notes as provisions, their codes and names as the list writes them. */
export function fileProvisions(entries: readonly Entry[]): readonly RawProvision[] {
  return entries.flatMap((entry, index) => {
    const known = [...entry.paragraphs.keys()];
    const builder = buildProvisions(known);
    for (const block of entry.blocks) {
      const { at, text } = block;
      if (block.kind === 'paragraph') {
        builder.add({ code: block.code, segments: [{ note: 0, name: '', labels: [], text }], at });
        continue;
      }
      const lead = { note: 1, name: block.name, labels: [], text };
      const list = block.elements.map((element) => ({ ...lead, labels: element.labels, text: element.text }));
      for (const code of findAnchors(entry, block, known)) builder.add({ code, segments: [lead, ...list], at });
    }
    const own = { kind: entry.kind, order: index + 1 };
    return builder.provisions.map((p) => name(p.parent === '' ? { ...p, ...own } : p));
  });
}

function findAnchors(entry: Entry, note: Note, known: readonly string[]): readonly string[] {
  const text = note.text.replaceAll('schliess', 'schließ');
  return findSpokenOf(text, note.name.startsWith('Footnote') ? entry.code : findOwner(entry, note), new Set(known));
}

/** The paragraph in whose column of words a note is printed: of those read last, the innermost with its label left of it. */
function findOwner({ code: item, paragraphs }: Entry, { after, x }: Note): string {
  let { code } = after;
  while (code !== item && (paragraphs.get(code)?.x ?? 0) > x - STEP) code = parentOfCode(code);
  return code;
}

function name(raw: RawProvision): RawProvision {
  return { ...raw, code: glueCode(raw.code), parent: glueCode(raw.parent), noteName: nameNote(raw.noteName) };
}
