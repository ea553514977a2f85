import type { ProvisionKind } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import { findAnchors } from './anchor.ts';
import type { Entry, Paragraph } from './reading.ts';
import type { NoteNode, NoteTree } from './note-tree.ts';
import { splitNotes } from './split-notes.ts';

/** Words of a heading that point to the list below it and say nothing of the items. */
const POINTER = /\s*\(see (?:the )?list of items controlled\)/gi;

/** Collects the provisions of an entry; names that repeat get `-2`, `-3` …. */
interface Builder {
  readonly provisions: RawProvision[];
  readonly taken: Set<string>;
  readonly counts: Map<string, number>;
  /** Notes that wait for the provision that they belong to. */
  readonly waiting: Map<string, NoteTree[]>;
}

/**
 * The provisions of an entry in document order, a parent before its children: a note that belongs to a provision further
 * down stands right behind that one, and a note that names several provisions stands with each. A heading without notes or
 * paragraphs gives none.
 */
export function buildProvisions(entry: Entry): RawProvision[] {
  const paragraphs = entry.parts.filter((part): part is Paragraph => 'code' in part);
  const notes = entry.parts.filter((part): part is NoteTree => 'root' in part && hasContent(part.root));
  if (entry.kind === 'heading' && paragraphs.length + notes.length === 0) return [];
  const builder: Builder = { provisions: [], taken: new Set(), counts: new Map(), waiting: new Map() };
  const codes = new Set([entry.code, ...paragraphs.map(({ code }) => code)]);
  const last = entry.parts.findLastIndex((part) => 'code' in part);
  file(builder, entry.kind, entry.code, '', entry.title.replaceAll(POINTER, ''), '', entry.at);
  entry.parts.forEach((part, n) => {
    if ('code' in part) fileParagraph(builder, part, codes);
    else if (hasContent(part.root)) {
      for (const note of splitNotes(part))
        for (const anchor of findAnchors(note, entry.code, codes, n > last)) fileWhenReady(builder, note, anchor);
    }
  });
  return builder.provisions;
}

function hasContent(node: NoteNode): boolean {
  return node.text !== '' || node.children.length > 0 || node.notes.length > 0;
}

function fileParagraph(builder: Builder, { code, text, at }: Paragraph, codes: ReadonlySet<string>): void {
  let parent = parentOfCode(code);
  while (!codes.has(parent)) parent = parentOfCode(parent);
  file(builder, 'paragraph', code, parent, text, '', at);
}

function fileWhenReady(builder: Builder, tree: NoteTree, anchor: string): void {
  if (builder.taken.has(anchor)) fileNote(builder, tree, anchor);
  else builder.waiting.set(anchor, [...(builder.waiting.get(anchor) ?? []), tree]);
}

function fileNote(builder: Builder, { root, name, slug }: NoteTree, anchor: string): void {
  const code = file(builder, 'note', `${anchor}#${slug}`, anchor, root.text, name, root.at);
  fileElements(builder, root, code);
}

function fileElements(builder: Builder, node: NoteNode, code: string): void {
  for (const note of node.notes) fileNote(builder, note, code);
  for (const child of node.children) {
    fileElements(builder, child, file(builder, 'paragraph', `${code}.${child.label}`, code, child.text, '', child.at));
  }
}

/** Files one provision and the notes that waited for it; answers the code that it got. */
function file(
  builder: Builder,
  kind: ProvisionKind,
  wanted: string,
  parent: string,
  text: string,
  noteName: string,
  at: number,
): string {
  let code = wanted;
  for (let n = 2; builder.taken.has(code); n += 1) code = `${wanted}-${n}`;
  builder.taken.add(code);
  const family = kind === 'note' ? `${parent}#` : parent;
  const order = (builder.counts.get(family) ?? 0) + 1;
  builder.counts.set(family, order);
  builder.provisions.push({ code, kind, parent, order, text, noteName, at: String(at) });
  for (const tree of builder.waiting.get(code) ?? []) fileNote(builder, tree, code);
  builder.waiting.delete(code);
  return code;
}
