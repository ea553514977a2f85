/** A paragraph, an entry's own words, or a heading, while its lines are read. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly code: string;
  readonly at: string;
  text: string;
}

/** An element of a list inside a note. */
export interface NoteElement {
  readonly labels: readonly string[];
  readonly labelX: number;
  readonly textX: number;
  text: string;
}

/** A note while its lines are read. */
export interface NoteBlock {
  readonly kind: 'note';
  /** The paragraph below which the note is printed. */
  readonly owner: ParagraphBlock;
  readonly name: string;
  readonly at: string;
  readonly x: number;
  readonly textX: number;
  readonly italic: boolean;
  text: string;
  readonly elements: NoteElement[];
  /** The elements whose lists may go on: from the outermost list down to the element read last. */
  open: readonly NoteElement[];
}

/** A piece of an entry in the order of print. */
export type Block = ParagraphBlock | NoteBlock;

/** A paragraph whose list may go on. */
export interface OpenParagraph {
  readonly block: ParagraphBlock;
  readonly labelX: number;
  readonly textX: number;
  /** Column and last label of the list below it; empty before the first. */
  childX: number;
  lastLabel: string;
}

/** An entry, product group or category with everything printed below it. */
export interface Entry {
  readonly code: string;
  readonly kind: 'item' | 'heading';
  /** The entry's own words. */
  readonly head: ParagraphBlock;
  readonly blocks: Block[];
  /** Codes given to its paragraphs. */
  readonly codes: Set<string>;
  /** From the entry itself down to the paragraph read last. */
  open: OpenParagraph[];
  /** The note being read; undefined when paragraphs are. */
  note: NoteBlock | undefined;
}

/** Begins a note. */
export function newNote(start: Omit<NoteBlock, 'kind' | 'text' | 'elements' | 'open'>): NoteBlock {
  return { ...start, kind: 'note', text: '', elements: [], open: [] };
}

/** Begins an entry; `textX` is the column of its own words. */
export function newEntry(code: string, kind: Entry['kind'], text: string, at: string, textX: number): Entry {
  const head: ParagraphBlock = { kind: 'paragraph', code, at, text };
  const open = [{ block: head, labelX: 0, textX, childX: 0, lastLabel: '' }];
  return { code, kind, head, blocks: [head], codes: new Set([code]), open, note: undefined };
}
