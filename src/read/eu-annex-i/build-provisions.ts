import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import { formatNoteName } from './note-marker.ts';
import type { Segment } from './split-text.ts';
import { findSpokenOf } from './spoken-of.ts';

/** One line taken apart. */
export interface Draft {
  /** Code of the place where the line is printed. */
  readonly code: string;
  readonly segments: readonly Segment[];
  readonly at: string;
}

/** Collects the provisions of one entry. */
export interface ProvisionBuilder {
  /** A parent stands before its children. */
  readonly provisions: RawProvision[];
  /** Files one line's pieces; answers the codes of the notes that it made, in order. */
  add(draft: Draft): string[];
}

/**
 * Starts an entry; `known` are the codes of its paragraphs in document order. A note that speaks of a provision further
 * down is filed right behind that provision. A name or label that repeats gets `-2`, `-3`, …. `root` is the entry's own code
 * where dots inside it do not part levels (`3.A.1`).
 */
export function buildProvisions(known: readonly string[], root = ''): ProvisionBuilder {
  const { provisions, push } = buildRegister();
  const add = ({ code, segments, at }: Draft): string[] => {
    const own = segments.filter((s) => s.note === 0);
    const lead = own.find((s) => s.labels.length === 0);
    if (own.length > 0) {
      const parent = code === root ? '' : parentOfCode(code);
      const filed = push({ code, parent, text: lead?.text ?? '', noteName: '', at });
      const list = own.filter((s) => s !== lead);
      pushList(push, filed, list, at);
    }
    const numbers = [...new Set(segments.map((s) => s.note))].filter((n) => n > 0);
    const notes = numbers.flatMap((n) => separateNotes(segments.filter((s) => s.note === n)));
    return notes.flatMap((note) => pushNote(push, note, { printed: code, known, at }));
  };
  return { provisions, add };
}

/** A provision before it has its kind and its position; its code may be taken. */
type Wanted = Pick<RawProvision, 'code' | 'parent' | 'text' | 'noteName' | 'at'>;

/** Files a provision, behind `anchor` (default: its parent) where that is still to come; answers the code that it got. */
type Push = (wanted: Wanted, anchor?: string) => string;

function buildRegister(): { readonly provisions: RawProvision[]; readonly push: Push } {
  const provisions: RawProvision[] = [];
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const waiting = new Map<string, RawProvision[]>();
  const file = (raw: RawProvision) => {
    const family = raw.kind === 'note' ? `${raw.parent}#` : raw.parent;
    const order = (counts.get(family) ?? 0) + 1;
    counts.set(family, order);
    provisions.push({ ...raw, order });
    for (const late of waiting.get(raw.code) ?? []) file(late);
    waiting.delete(raw.code);
  };
  const push: Push = (wanted, anchor = wanted.parent) => {
    let { code } = wanted;
    for (let n = 2; taken.has(code); n += 1) code = `${wanted.code}-${n}`;
    taken.add(code);
    const kind = wanted.noteName !== '' ? 'note' : wanted.parent === '' ? 'item' : 'paragraph';
    const raw: RawProvision = { ...wanted, code, kind, order: 0 };
    if (anchor === '' || taken.has(anchor)) file(raw);
    else waiting.set(anchor, [...(waiting.get(anchor) ?? []), raw]);
    return code;
  };
  return { provisions, push };
}

function pushList(push: Push, root: string, elements: readonly Segment[], at: string, anchor?: string): void {
  const codes = new Map<string, string>([['', root]]);
  for (const { labels, text } of elements) {
    const parent = codes.get(labels.slice(0, -1).join('.')) ?? root;
    const code = `${parent}.${labels.at(-1) ?? ''}`;
    codes.set(labels.join('.'), push({ code, parent, text, noteName: '', at }, anchor));
  }
}

/** Where a note is printed. */
interface NotePlace {
  readonly printed: string;
  readonly known: readonly string[];
  readonly at: string;
}

function pushNote(push: Push, pieces: readonly Segment[], { printed, known, at }: NotePlace): string[] {
  const [head, ...list] = pieces;
  if (!head) return [];
  const { name, text } = head;
  return findSpokenOf(text, printed, known).map((anchor) => {
    const code = push({ code: `${anchor}#${formatNoteName(name)}`, parent: anchor, text, noteName: name, at });
    pushList(push, code, list, at, anchor);
    return code;
  });
}

/** "Notes: 1. … 2. …" are notes of their own, "Note 1" and "Note 2"; any other note is one. */
function separateNotes(pieces: readonly Segment[]): readonly (readonly Segment[])[] {
  const [head, ...list] = pieces;
  if (head?.name !== 'Notes' || head.text !== '') return [pieces];
  const numbers = [...new Set(list.map((s) => s.labels[0] ?? ''))];
  return numbers.map((number) =>
    list
      .filter((s) => s.labels[0] === number)
      .map((s) => ({ ...s, name: `Note ${number}`, labels: s.labels.slice(1) })),
  );
}
