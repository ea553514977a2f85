import { findLast, newParagraph } from './blocks.ts';
import type { Entry, Note, NoteElement, Paragraph } from './blocks.ts';
import { beginsList, followsLabel, isLaterLabel } from './labels.ts';

/** How a label fits: it goes on with a list, opens one, or leaves a gap in one. */
export type Fit = 'follows' | 'opens' | 'gap';

/** Where a label belongs among the paragraphs. */
export interface LabelPlace {
  readonly parent: Paragraph;
  readonly fit: Fit;
}

/** Two places in print are the same column when they are no further apart, in points. */
export const SAME_COLUMN = 12;

/** So many notes back a list may go on. */
const REACH = 5;
/** A list that should be at its end counts as so much further away, in points. */
const ENDED = 40;

/**
 * The paragraph whose list a label goes on with or opens. The columns of this list shift from page to page, so that the
 * sequence of labels decides, and the column only between several lists that wait for one label. A place that is printed
 * with the entry's code further on is this one only where no other list waits for the label.
 */
export function placeLabel({ open, announced, note }: Entry, label: string, x: number): LabelPlace | undefined {
  const inward = open.toReversed();
  const [free, kept] = [false, true].map((is) => inward.filter((p) => announced.has(`${p.code}.${label}`) === is));
  const distance = (parent: Paragraph) => Math.abs(parent.childX - x) + (parent.ended ? ENDED : 0);
  const [nearest] = (free ?? [])
    .filter((parent) => followsLabel(label, parent.lastChild))
    .toSorted((a, b) => distance(a) - distance(b));
  const inColumn = (parent: Paragraph) => Math.abs(parent.childX - x) < SAME_COLUMN;
  const skipped = free?.find((parent) => isLaterLabel(label, parent.lastChild) && inColumn(parent));
  const [last] = inward;
  const leadsIn = last?.lastChild === '' && last.text.endsWith(':');
  const doubtful = leadsIn || (skipped !== undefined && skipped !== nearest);
  if (nearest && !(doubtful && distance(nearest) > ENDED)) return { parent: nearest, fit: 'follows' };
  if (beginsList(label) && last) return { parent: last, fit: 'opens' };
  if (leadsIn) return { parent: last, fit: 'gap' };
  const early = note ? undefined : kept?.find((parent) => followsLabel(label, parent.lastChild) && inColumn(parent));
  if (early) return { parent: early, fit: 'follows' };
  return skipped && { parent: skipped, fit: 'gap' };
}

/**
 * Opens a paragraph below another and makes it the one being read; a code that is taken, or kept for a place that is printed
 * with the entry's code further on, gets `-2`, `-3` ….
 */
export function openParagraph(entry: Entry, parent: Paragraph, label: string, at: string, x: number): Paragraph {
  const wanted = `${parent.code}.${label}`;
  let code = wanted;
  for (let n = 2; entry.paragraphs.has(code) || entry.announced.has(code); n += 1) code = `${wanted}-${n}`;
  const paragraph = newParagraph(code, at, x);
  parent.ended = parent.lastChild !== '' && /\b(?:and|or|und)$/.test(findLast(entry).text);
  parent.childX = x;
  parent.lastChild = label;
  entry.open = [...entry.open.slice(0, entry.open.indexOf(parent) + 1), paragraph];
  entry.paragraphs.set(code, paragraph);
  entry.blocks.push(paragraph);
  entry.note = undefined;
  return paragraph;
}

/** The list of a note with which a label goes on, as the elements above it; undefined where it goes on with none. */
export function findNoteList(note: Note, label: string, x: number): readonly NoteElement[] | undefined {
  const waiting = note.open.flatMap((element, depth) =>
    followsLabel(label, element.labels.at(-1) ?? '') ? [{ x: element.x, above: note.open.slice(0, depth) }] : [],
  );
  return waiting.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.above;
}

/** The notes printed since the last paragraph, the one being read first: a list may go on behind a note printed in it. */
export function findRecentNotes({ blocks, note }: Entry): readonly Note[] {
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph');
  const notes = blocks.slice(last + 1).filter((block) => block.kind === 'note');
  return note
    ? notes
        .slice(0, notes.indexOf(note) + 1)
        .toReversed()
        .slice(0, REACH)
    : [];
}

/** Adds an element to a list of a note. */
export function addNoteElement(note: Note, above: readonly NoteElement[], label: string, x: number): NoteElement {
  const element: NoteElement = { labels: [...(above.at(-1)?.labels ?? []), label], x, text: '' };
  note.elements.push(element);
  note.open = [...above, element];
  return element;
}
