import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import type { Entry, NoteText } from './entry.ts';
import { labelsOf } from './list-node.ts';
import type { ListNode } from './list-node.ts';
import { findCommonPlace, findSpokenOf } from './spoken-of.ts';

/**
 * The provisions of an entry in document order, a parent before its children. A note stands under the provision that it
 * speaks of first, else under the one that it follows; one that widens or narrows several is given once for each; one that
 * speaks of a provision further down stands right behind that. A name that repeats gets `-2`, `-3`, …. A heading without
 * notes and paragraphs gives nothing.
 */
export function buildProvisions(entry: Entry): readonly RawProvision[] {
  if (entry.kind === 'heading' && entry.parts.length === 0) return [];
  const known = listCodes(entry);
  const provisions: RawProvision[] = [];
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const file = (wanted: string, raw: Omit<RawProvision, 'code' | 'order'>): string => {
    let code = wanted;
    for (let n = 2; taken.has(code); n += 1) code = `${wanted}-${n}`;
    taken.add(code);
    const family = raw.kind === 'note' ? `${raw.parent}#` : raw.parent;
    const order = (counts.get(family) ?? 0) + 1;
    counts.set(family, order);
    provisions.push({ ...raw, code, order });
    for (const late of waiting.get(code) ?? []) late();
    waiting.delete(code);
    return code;
  };
  const fileList = (parent: string, nodes: readonly ListNode[]) => {
    for (const { label, text, at, children } of nodes) {
      const code = file(`${parent}.${label}`, { kind: 'paragraph', parent, text, noteName: '', at });
      fileList(code, children);
    }
  };
  const fileNote = ({ name, root: { text, at, children } }: NoteText, anchor: string) => {
    const wanted = `${anchor}#${formatNoteName(name)}`;
    fileList(file(wanted, { kind: 'note', parent: anchor, text, noteName: name, at }), children);
  };
  file(entry.code, { kind: entry.kind, parent: '', text: entry.root.text, noteName: '', at: entry.root.at });
  for (const part of entry.parts) {
    if ('paragraph' in part) {
      const { text, at } = part.paragraph;
      const code = codeOf(entry, part.paragraph);
      file(code, { kind: 'paragraph', parent: parentOfCode(code), text, noteName: '', at });
      continue;
    }
    for (const anchor of findAnchors(entry, part, known)) {
      const late = () => fileNote(part, anchor);
      if (taken.has(anchor)) late();
      else waiting.set(anchor, [...(waiting.get(anchor) ?? []), late]);
    }
  }
  return provisions;
}

/** A note's name as it stands in codes: `note-2`, `technical-notes`, `nb-1`, `table-notes`. */
export function formatNoteName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^n\.b\./, 'nb ')
    .replaceAll(':', '')
    .trim()
    .replaceAll(/\s+/g, '-');
}

function findAnchors(entry: Entry, note: NoteText, known: readonly string[]): readonly string[] {
  const { text, children } = note.root;
  const spoken = findSpokenOf(text, known);
  if (spoken.length > 0) return spoken;
  const elements = text === '' ? children.map((child) => child.text) : [];
  return [findCommonPlace(elements, known) ?? codeOf(entry, note.place)];
}

function listCodes(entry: Entry): readonly string[] {
  return [entry.code, ...entry.parts.flatMap((part) => ('paragraph' in part ? [codeOf(entry, part.paragraph)] : []))];
}

function codeOf(entry: Entry, node: ListNode): string {
  return [entry.code, ...labelsOf(node)].join('.');
}
