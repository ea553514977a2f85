import type { Control } from '../../model/licensing.ts';
import type { Chunk } from './chunks.ts';
import type { Line } from './lines.ts';
import type { NoteTree } from './note-tree.ts';
import type { Section } from './sections.ts';

/** A numbered paragraph of an entry. */
export interface Paragraph {
  readonly code: string;
  text: string;
  readonly at: number;
}

/** What an entry says of one licence exception. */
export interface ExceptionText {
  readonly name: string;
  text: string;
}

/** An entry taken apart; notes and paragraphs mixed in the order of the document. */
export interface Entry {
  readonly kind: Chunk['kind'];
  readonly code: string;
  title: string;
  readonly at: number;
  readonly parts: (Paragraph | NoteTree)[];
  readonly controls: Control[];
  readonly exceptions: ExceptionText[];
  /** Lines that none of these could take. */
  readonly unread: Line[];
}

/** An entry while it is read. */
export interface Reading {
  readonly entry: Entry;
  section: Section;
  /** Notes that may still be carried on, the one being read last. */
  notes: NoteTree[];
  /** Code of the paragraph read last; empty before the first. */
  place: string;
  /** Whether the entry says where its list begins. */
  readonly announced: boolean;
}

/** Begins to read an entry, or the notes of a category or product group; `announced`: see `Reading`. */
export function startReading({ kind, code, title, at }: Chunk, announced: boolean): Reading {
  const entry: Entry = { kind, code, title, at, parts: [], controls: [], exceptions: [], unread: [] };
  return { entry, section: kind === 'item' ? 'opening' : 'items', notes: [], place: '', announced };
}
