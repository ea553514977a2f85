import { splitElements } from './labels.ts';
import type { Line } from './lines.ts';
import { formatNoteName, parseNoteHead } from './note-head.ts';
import type { NoteHead } from './note-head.ts';
import { addNoteLine, startNote } from './note-tree.ts';
import type { Reading } from './reading.ts';
import type { Section } from './sections.ts';

/** The heading of a NOTE block: begins a note, or carries the one before on. */
export function readNoteHead(reading: Reading, line: Line): void {
  const head = parseNoteHead(line.text);
  if (head) openNote(reading, head, line);
  else if (line.text !== '') takeNoteLine(reading, `${line.text} `, line.at);
}

/**
 * Begins a note: in the entry, or at the list element being read where a note opens inside a NOTE block. `fixedSlug` is its
 * name in codes where the printed name does not give it.
 */
export function openNote(reading: Reading, head: NoteHead, line: Line, fixedSlug?: string): void {
  const { entry, notes, place } = reading;
  const { block, at } = line;
  const around =
    line.tag === 'HED' || block === 0 ? undefined : notes.findLast((n) => n.block === block && n.cursor.up);
  const slug = fixedSlug ?? nameNote(around ? 'items' : reading.section, head);
  const tree = startNote({ ...head, slug, place, block, text: '', at });
  if (around) around.cursor.notes.push(tree);
  else entry.parts.push(tree);
  notes.push(tree);
  if (head.rest !== '') takeNoteLine(reading, head.rest, at);
}

/** A plain "Note" among the licence conditions is named for them. */
function nameNote(section: Section, { name }: NoteHead): string {
  if (/^Notes?(?: \d+)?$/.test(name)) {
    if (section === 'licence') return 'licence-requirements';
    if (section === 'exceptions') return 'licence-exceptions';
    if (section === 'sta') return 'special-conditions-for-sta';
  }
  return formatNoteName(name);
}

/** Gives a line to the note being read, or to the one that it carries on; answers whether there is one. */
export function takeNoteLine(reading: Reading, text: string, at: number): boolean {
  for (const piece of splitElements(text)) {
    const owner = addNoteLine(reading.notes, piece, at);
    if (!owner) return false;
    reading.notes = [...reading.notes.filter((tree) => tree !== owner), owner];
  }
  return true;
}
