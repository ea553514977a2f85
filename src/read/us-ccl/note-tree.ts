import { beginsList, followLabel, parseNoteElement } from './labels.ts';
import type { ListStyle, NoteElement } from './labels.ts';

/** An element of a list inside a note, or (without label) the note itself. */
export interface NoteNode {
  readonly label: string;
  readonly style: ListStyle | '';
  /** Whether it is printed with its whole path ("b.2."); a single label does not carry such a list on. */
  readonly whole: boolean;
  readonly up: NoteNode | undefined;
  readonly children: NoteNode[];
  /** Notes to this element. */
  readonly notes: NoteTree[];
  text: string;
  readonly at: number;
}

/** A note with its lists. */
export interface NoteTree {
  readonly root: NoteNode;
  /** As printed: "Note 2", "N.B.". */
  readonly name: string;
  /** Name in codes: `note-2`. */
  readonly slug: string;
  /** What its heading says that it belongs to; empty where it says nothing. */
  readonly target: string;
  /** Code of the paragraph that it follows; empty at the start of an item. */
  readonly place: string;
  /** Number of the NOTE block in which it begins, 0 outside. */
  readonly block: number;
  /** The element at which reading stands. */
  cursor: NoteNode;
}

/** What a new note needs. */
export interface NoteStart {
  readonly name: string;
  readonly slug: string;
  readonly target: string;
  readonly place: string;
  readonly block: number;
  readonly text: string;
  readonly at: number;
}

/** How many notes back a list may be carried on behind notes that interrupt it. */
const REACH = 8;

/** Begins a note. */
export function startNote({ text, at, ...start }: NoteStart): NoteTree {
  const root = newNode('', '', undefined, text, at);
  return { ...start, root, cursor: root };
}

/**
 * Files a line of a note: a list element below the element that it follows or continues, other words with the element
 * before them. `trees` are the notes so far, the last one being read; answers the note that took the line.
 */
export function addNoteLine(trees: readonly NoteTree[], text: string, at: number): NoteTree | undefined {
  const tree = trees.at(-1);
  if (!tree) return undefined;
  const element = parseNoteElement(text);
  if (!element) {
    tree.cursor.text = joinText(tree.cursor.text, text);
    return tree;
  }
  const owner = element.labels.length > 1 ? addByPath(trees, element, at) : addByOrder(trees, element, at);
  return owner ?? tree;
}

/** Joins two pieces of text with one blank. */
export function joinText(before: string, text: string): string {
  return `${before} ${text}`.trim();
}

/** `b.2.` names its whole path, or its path within an inner list: it goes below `b` of the note read last that has one. */
function addByPath(trees: readonly NoteTree[], element: NoteElement, at: number): NoteTree | undefined {
  const path = element.labels.slice(0, -1);
  const label = element.labels.at(-1) ?? '';
  for (const tree of trees.slice(-REACH).toReversed()) {
    const parent = findByPath(tree, path);
    if (parent) return append(tree, parent, label, element, at);
  }
  const tree = trees.at(-1);
  return tree && append(tree, tree.root, element.labels.join('.'), element, at);
}

/** The element that a path names: from the note itself, else from the innermost list around the element read last. */
function findByPath({ root, cursor }: NoteTree, path: readonly string[]): NoteNode | undefined {
  const follow = (from: NoteNode) =>
    path.reduce<NoteNode | undefined>((node, step) => node?.children.findLast((c) => c.label === step), from);
  let found = follow(root);
  for (let node: NoteNode | undefined = cursor; node && !found; node = node.up) found = follow(node);
  return found;
}

function addByOrder(trees: readonly NoteTree[], element: NoteElement, at: number): NoteTree | undefined {
  const label = element.labels[0] ?? '';
  const current = trees.at(-1);
  if (!current) return undefined;
  const inReach = beginsList(label, element.style) ? [current] : trees.slice(-REACH).toReversed();
  for (const open of [true, false]) {
    for (const tree of inReach) {
      const parent = findContinued(tree.cursor, element, open);
      if (parent) return append(tree, parent, label, element, at);
    }
  }
  const sameStyle = current.cursor.style === element.style && current.cursor.up;
  return append(current, sameStyle || current.cursor, label, element, at);
}

/** The element whose list a label carries on, looking from the deepest one upward; `open` passes over finished lists. */
function findContinued(cursor: NoteNode, element: NoteElement, open: boolean): NoteNode | undefined {
  const bracketed = element.style.startsWith('bracketed');
  for (let node: NoteNode | undefined = cursor; node; node = node.up) {
    if (node.style === '' || node.style.startsWith('bracketed') !== bracketed) continue;
    if (followLabel(node.label, node.style) !== element.labels[0]) continue;
    if (!(open && (node.whole || isFinished(node.up)))) return node.up;
  }
  return undefined;
}

/** Whether a list has its last element: the one before ends in "and" or "or". */
function isFinished(list: NoteNode | undefined): boolean {
  return /\b(?:and|or)$/.test(list?.children.at(-2)?.text ?? '');
}

function append(tree: NoteTree, parent: NoteNode, label: string, element: NoteElement, at: number): NoteTree {
  const before = parent.children.at(-1);
  const style =
    before && followLabel(before.label, before.style || element.style) === label ? before.style : element.style;
  const node: NoteNode = { ...newNode(label, style, parent, element.text, at), whole: element.labels.length > 1 };
  parent.children.push(node);
  tree.cursor = node;
  return tree;
}

function newNode(label: string, style: ListStyle | '', up: NoteNode | undefined, text: string, at: number): NoteNode {
  return { label, style, whole: false, up, children: [], notes: [], text, at };
}
