import { nextLabel } from '../codes.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import type { Entry, NoteBlock, NoteElement } from './blocks.ts';
import { FOOTNOTE } from './footnotes.ts';
import type { LabelHead } from './row-heads.ts';
import { SAME_COLUMN } from './rows.ts';

/** So many notes back a list may go on behind notes printed among its elements. */
const REACH = 30;

/** Where a label belongs in the lists of a note: below `above`, the elements from the outermost list inward. */
export interface NotePlace {
  readonly note: NoteBlock;
  readonly above: readonly NoteElement[];
}

/** The note whose list a label goes on with, or begins; undefined when it fits none of the notes read last. */
export function findListOfNote(entry: Entry, head: LabelHead): NotePlace | undefined {
  for (const note of findRecentNotes(entry)) {
    const depth = note.open.findLastIndex(
      (element) =>
        Math.abs(element.labelX - head.x) < SAME_COLUMN && nextLabel(element.labels.at(-1) ?? 'z') === head.label,
    );
    if (depth >= 0) return { note, above: note.open.slice(0, depth) };
  }
  const note = entry.note;
  const begins = (head.label === 'a' || head.label === '1') && !head.bare;
  if (!note || !begins || head.x < note.x - SAME_COLUMN) return undefined;
  const depth = note.open.findLastIndex((element) => element.labelX < head.x - SAME_COLUMN);
  return depth + 1 < note.open.length ? undefined : { note, above: note.open };
}

/** Adds a list element where a label belongs, and makes its note the one being read. */
export function addNoteElement(entry: Entry, { note, above }: NotePlace, head: LabelHead): NoteElement {
  const labels = [...(above.at(-1)?.labels ?? []), head.label];
  const element: NoteElement = { labels, labelX: head.x, textX: head.textX, text: '' };
  note.elements.push(element);
  note.open = [...above, element];
  entry.note = note;
  return element;
}

/**
 * Adds words to the note being read: to the list element in whose column they stand, else to the note's own words. A lead-in
 * among the note's own words ends its lists, so that the next one may begin.
 */
export function addNoteWords(note: NoteBlock, x: number, words: string): void {
  const last = note.open.at(-1);
  const host = note.open.findLast((element) => element.textX <= x + SAME_COLUMN);
  const below = last !== undefined && x >= note.textX - SAME_COLUMN && x >= last.labelX - SAME_COLUMN;
  const target = host ?? (below ? last : note);
  target.text = joinPrinted(target.text, words);
  if (target === note && words.endsWith(':')) note.open = [];
}

/** The note being read, then the others printed since the last paragraph, the last first. */
export function findRecentNotes(entry: Entry): readonly NoteBlock[] {
  const last = entry.blocks.findLastIndex((block) => block.kind === 'paragraph');
  const notes = entry.blocks
    .slice(last + 1)
    .filter((block): block is NoteBlock => block.kind === 'note' && !block.name.startsWith(FOOTNOTE));
  const others = notes.filter((note) => note !== entry.note).toReversed();
  return [...(entry.note ? [entry.note] : []), ...others].slice(0, REACH);
}
