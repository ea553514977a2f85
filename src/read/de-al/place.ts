import type { Block, ListEntry } from './blocks.ts';
import { parseNoteMarker } from './note-marker.ts';

/** A place of the law with what belongs to it: a numbered paragraph, or a note. */
export interface Place {
  /** `a`, `1`, `aa`, `0001`; empty for a note. */
  readonly label: string;
  /** For notes: the printed name, "Anmerkung 2"; empty otherwise. */
  readonly noteName: string;
  text: string;
  /** Paragraphs and notes below, in the order of the file. */
  readonly parts: Place[];
  /** Where it stands, as labels from the top: `0001 a) 2.`. */
  readonly at: string;
}

/** Something in the file that is no text, or a label of no known form. */
export interface UnreadPlace {
  readonly at: string;
  readonly line: number;
  readonly value: string;
}

const CONNECTIVE = /^(?:und|oder|und\/oder)$/;

/**
 * Builds the tree of a place from the pieces of the file. The text and the lists in italics that follow the heading of a note
 * belong to that note; whatever stands upright belongs to the place itself. A lone "und" behind a list closes the list.
 * What finds no place is added to `unread`.
 */
export function buildPlace(
  head: Pick<Place, 'label' | 'noteName' | 'at'>,
  blocks: readonly Block[],
  unread: UnreadPlace[],
): Place {
  const place: Place = { ...head, text: '', parts: [] };
  let note: Place | undefined;
  for (const block of blocks) {
    if (block.kind === 'unread') unread.push({ at: place.at, line: block.line, value: `<${block.element}>` });
    else if (block.kind === 'list') {
      for (const entry of block.entries) note = addEntry(place, note, entry, unread);
    } else {
      const marker = parseNoteMarker(block.text);
      if (marker) note = addNote(place, marker.name, marker.rest);
      else if (note && block.italic) note.text = joinText(note.text, block.text);
      else {
        note = undefined;
        addOwnText(place, block.text);
      }
    }
  }
  return place;
}

/** Joins two pieces of text with one blank. */
export function joinText(before: string, text: string): string {
  return `${before} ${text}`.trim();
}

/** The label of a list element as codes show it: `a` of `a)`, `12` of `12.`; empty for any other form. */
export function parseListLabel(printed: string): string {
  return /^(?:([a-z]{1,2})\)|(\d{1,2})\.)$/.exec(printed)?.slice(1).find(Boolean) ?? '';
}

function addOwnText(place: Place, text: string): void {
  const last = place.parts.at(-1);
  if (last && last.noteName === '' && CONNECTIVE.test(text)) {
    const end = findLastParagraph(last);
    end.text = joinText(end.text, text);
  } else place.text = joinText(place.text, text);
}

function findLastParagraph(place: Place): Place {
  const last = place.parts.findLast((part) => part.noteName === '');
  return last ? findLastParagraph(last) : place;
}

function addNote(place: Place, noteName: string, text: string): Place {
  const note: Place = { label: '', noteName, text, parts: [], at: `${place.at} ${noteName}` };
  place.parts.push(note);
  return note;
}

/** Files a list entry; answers the note that is still open behind it. */
function addEntry(place: Place, open: Place | undefined, entry: ListEntry, unread: UnreadPlace[]): Place | undefined {
  const marker = parseNoteMarker(entry.label);
  if (marker) {
    const at = `${place.at} ${marker.name}`;
    place.parts.push(buildPlace({ label: '', noteName: marker.name, at }, entry.blocks, unread));
    return undefined;
  }
  const owner = open && entry.italic ? open : place;
  const label = parseListLabel(entry.label);
  const at = `${owner.at} ${entry.label}`;
  const paragraph = buildPlace({ label, noteName: '', at }, entry.blocks, unread);
  if (label === '') unread.push({ at, line: entry.line, value: `${entry.label} ${paragraph.text}` });
  else owner.parts.push(paragraph);
  return owner === open ? open : undefined;
}
