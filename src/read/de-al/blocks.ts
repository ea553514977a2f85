import type { XmlElement, XmlNode } from '../xml.ts';

/** A run of text that stands on its own in the file. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /** Whether all of it is set in italics, as the text of notes is. */
  readonly italic: boolean;
  readonly line: number;
}

/** An entry of a list: its printed label and what stands beside it. */
export interface ListEntry {
  /** As printed: `a)`, `1.`, `0001`, `Anmerkung:`. */
  readonly label: string;
  /** Whether the file marks the entry as italic, as it does for lists inside notes. */
  readonly italic: boolean;
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** A list (`DL`). */
export interface ListBlock {
  readonly kind: 'list';
  readonly entries: readonly ListEntry[];
}

/** An element that stands for something which is no text, such as a picture of a formula. */
export interface UnreadBlock {
  readonly kind: 'unread';
  readonly element: string;
  readonly line: number;
}

/** One piece of a place in the law, in the order of the file. */
export type Block = TextBlock | ListBlock | UnreadBlock;

/** Elements that begin and end a run of text. */
const BOUNDARIES = new Set(['P', 'LA', 'DD', 'DT', 'table', 'row', 'Title', 'Content']);
/** Elements that may be empty without anything being lost. */
const BARE = new Set([...BOUNDARIES, 'BR', 'colspec', 'entry', 'I', 'U', 'B', 'NB', 'SUP', 'SUB']);

/**
 * The pieces of an element. White space is folded, a line break is a blank; raised figures are written `^3`, lowered ones
 * `_2`, a raised `o` is the degree sign. A hyphen that forbids a break is written `-`, the file's `ʻ` that closes a quotation `‘`.
 */
export function readBlocks(element: XmlElement): readonly Block[] {
  const run = startRun();
  addNodes(run, element.children, false, element.line);
  flush(run);
  return run.blocks;
}

/** The text of an element without its lists, on one line. */
export function readText(element: XmlElement): string {
  return readBlocks(element)
    .map((block) => (block.kind === 'text' ? block.text : ''))
    .filter((text) => text !== '')
    .join(' ');
}

interface Run {
  readonly blocks: Block[];
  text: string;
  /** Whether a visible character of the run stands outside italics. */
  upright: boolean;
  line: number;
}

function startRun(): Run {
  return { blocks: [], text: '', upright: false, line: 0 };
}

function flush(run: Run): void {
  const text = run.text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll(/(?<=[\p{L}\p{N})])ʻ/gu, '‘')
    .trim();
  if (text !== '') run.blocks.push({ kind: 'text', text, italic: !run.upright, line: run.line });
  run.text = '';
  run.upright = false;
}

function addNodes(run: Run, nodes: readonly XmlNode[], italic: boolean, line: number): void {
  for (const node of nodes) {
    if (typeof node === 'string') addText(run, node, italic, line);
    else addElement(run, node, italic);
  }
}

function addText(run: Run, text: string, italic: boolean, line: number): void {
  if (run.text.trim() === '') run.line = line;
  run.text += text;
  if (!italic && text.trim() !== '') run.upright = true;
}

function addElement(run: Run, element: XmlElement, italic: boolean): void {
  const { name, children, line } = element;
  if (name === 'DL') {
    flush(run);
    run.blocks.push({ kind: 'list', entries: readEntries(element) });
  } else if (name === 'SUP' || name === 'SUB') addShifted(run, element, italic);
  else if (name === 'BR') run.text += ' ';
  else if (BOUNDARIES.has(name)) {
    flush(run);
    addNodes(run, children, italic, line);
    flush(run);
  } else if (children.length === 0 && !BARE.has(name)) {
    flush(run);
    run.blocks.push({ kind: 'unread', element: name, line });
  } else {
    if (name === 'entry' && run.text.trim() !== '') run.text += ' ';
    addNodes(run, children, italic || name === 'I', line);
  }
}

function addShifted(run: Run, element: XmlElement, italic: boolean): void {
  const inner = readText(element);
  if (inner === '') return;
  const sign = element.name === 'SUB' ? '_' : '^';
  addText(run, sign === '^' && inner === 'o' ? '°' : `${sign}${inner}`, italic, element.line);
}

/** The entries of a list: each label with what follows it up to the next one. */
function readEntries(list: XmlElement): readonly ListEntry[] {
  const entries: { label: string; italic: boolean; blocks: Block[]; line: number }[] = [];
  for (const child of list.children) {
    if (typeof child === 'string' && child.trim() === '') continue;
    const isLabel = typeof child !== 'string' && child.name === 'DT';
    if (isLabel || entries.length === 0) {
      const label = isLabel ? readText(child) : '';
      entries.push({ label, italic: false, blocks: [], line: isLabel ? child.line : list.line });
      if (isLabel) continue;
    }
    const entry = entries.at(-1);
    if (!entry) continue;
    const holder = typeof child === 'string' ? { ...list, children: [child] } : child;
    entry.italic ||= holder.attributes['Font'] === 'italic';
    entry.blocks.push(...readBlocks(holder));
  }
  return entries;
}
