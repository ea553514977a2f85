/** A heading's, entry's or paragraph's own words while its lines are read. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly code: string;
  readonly at: string;
  /** Column of its label; 0 for an entry. */
  readonly x: number;
  text: string;
  /** Column and last label of the list below it; empty before the first. */
  childX: number;
  lastChild: string;
  /** Whether "and" or "or" stood before its last child, so that the list should be at its end; German lists repeat "oder". */
  ended: boolean;
}

/** An element of a list inside a note. */
export interface NoteElement {
  readonly labels: readonly string[];
  readonly x: number;
  text: string;
}

/** A note while its lines are read. */
export interface Note {
  readonly kind: 'note';
  /** The paragraph in whose column it is printed, and the one printed last before it. */
  readonly owner: Paragraph;
  readonly after: Paragraph;
  readonly name: string;
  readonly at: string;
  readonly x: number;
  readonly italic: boolean;
  text: string;
  readonly elements: NoteElement[];
  /** The elements whose lists may go on, from the outermost inward. */
  open: readonly NoteElement[];
}

/** A piece of an entry in the order of print. */
export type Block = Paragraph | Note;

/** An entry or heading with everything printed below it. */
export interface Entry {
  readonly code: string;
  readonly kind: 'item' | 'heading';
  readonly head: Paragraph;
  readonly blocks: Block[];
  readonly paragraphs: Map<string, Paragraph>;
  /** Places that the list itself prints with the entry's code further on ("8A301 b."), not yet reached. */
  readonly announced: Set<string>;
  /** From the entry itself down to the paragraph read last. */
  open: readonly Paragraph[];
  /** The note being read; undefined while paragraphs are. */
  note: Note | undefined;
}

/** A paragraph without words as yet. */
export function newParagraph(code: string, at: string, x: number): Paragraph {
  return { kind: 'paragraph', code, at, x, text: '', childX: 0, lastChild: '', ended: false };
}

/** A note without a list as yet. */
export function newNote(start: Omit<Note, 'kind' | 'elements' | 'open'>): Note {
  return { ...start, kind: 'note', elements: [], open: [] };
}

/** An entry or heading with its own words. */
export function newEntry(code: string, kind: Entry['kind'], at: string, text: string): Entry {
  const head = { ...newParagraph(code, at, 0), text };
  const paragraphs = new Map([[code, head]]);
  return { code, kind, head, blocks: [head], paragraphs, announced: new Set(), open: [head], note: undefined };
}

/** The paragraph read last. */
export function findLast(entry: Entry): Paragraph {
  return entry.open.at(-1) ?? entry.head;
}

/** The words read last: those of the note being read or its last element, else the last paragraph's. */
export function findLastWords(entry: Entry): string {
  const { note } = entry;
  return note ? (note.elements.at(-1)?.text ?? note.text) : findLast(entry).text;
}
