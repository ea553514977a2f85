import type { RawProvision } from '../../model/raw.ts';
import { joinCode } from './codes.ts';
import { formatNoteName } from './note-marker.ts';
import type { Place } from './place.ts';
import { findSpokenOf } from './spoken-of.ts';

/** Collects provisions; names that repeat get `-2`, `-3`, …. */
interface Builder {
  readonly provisions: RawProvision[];
  readonly taken: Set<string>;
  readonly counts: Map<string, number>;
  /** Codes of the entry's paragraphs. */
  readonly known: ReadonlySet<string>;
  /** Notes that wait for the provision that they speak of. */
  readonly waiting: Map<string, Place[]>;
}

/**
 * The provisions of an entry in the order of the file, a parent before its children. A note stands below the provision that it
 * speaks of, right behind it where that one comes later; a note that speaks of several is given once for each. A note inside
 * a note stays there.
 */
export function buildEntry(code: string, place: Place): readonly RawProvision[] {
  const builder = startBuilder(new Set(listCodes(code, place)));
  fileTree(builder, code, '', 'item', place);
  return builder.provisions;
}

/**
 * A heading with its numbered paragraphs and notes, each of which becomes a note named `note-1`, `note-2`, … unless
 * `findName` knows a better name for it.
 */
export function buildHeading(
  code: string,
  place: Place,
  findName: (part: Place) => string | undefined = () => undefined,
): readonly RawProvision[] {
  const builder = startBuilder(new Set());
  file(builder, { code, kind: 'heading', parent: '', text: place.text, noteName: '', at: place.at });
  for (const part of place.parts) {
    const own = part.noteName === '' ? `note-${part.label}` : formatNoteName(part.noteName);
    fileNote(builder, { ...part, noteName: part.noteName || part.label }, code, findName(part) ?? own);
  }
  return builder.provisions;
}

function startBuilder(known: ReadonlySet<string>): Builder {
  return { provisions: [], taken: new Set(), counts: new Map(), known, waiting: new Map() };
}

function listCodes(code: string, place: Place): readonly string[] {
  const paragraphs = place.parts.filter((part) => part.noteName === '');
  return [code, ...paragraphs.flatMap((part) => listCodes(joinCode(code, part.label), part))];
}

function fileTree(builder: Builder, wanted: string, parent: string, kind: 'item' | 'paragraph', place: Place): void {
  const code = file(builder, { code: wanted, kind, parent, text: place.text, noteName: '', at: place.at });
  for (const note of builder.waiting.get(wanted) ?? []) fileNote(builder, note, code);
  builder.waiting.delete(wanted);
  for (const part of place.parts) {
    if (part.noteName === '') fileTree(builder, joinCode(code, part.label), code, 'paragraph', part);
    else if (code.includes('#')) fileNote(builder, part, code);
    else fileWhenReady(builder, part, code);
  }
}

function fileWhenReady(builder: Builder, note: Place, printed: string): void {
  for (const anchor of findSpokenOf(note.text, printed, builder.known)) {
    if (builder.taken.has(anchor)) fileNote(builder, note, anchor);
    else builder.waiting.set(anchor, [...(builder.waiting.get(anchor) ?? []), note]);
  }
}

function fileNote(builder: Builder, note: Place, anchor: string, name = formatNoteName(note.noteName)): void {
  const { text, noteName, at } = note;
  const code = file(builder, { code: `${anchor}#${name}`, kind: 'note', parent: anchor, text, noteName, at });
  for (const part of note.parts) {
    if (part.noteName === '') fileTree(builder, joinCode(code, part.label), code, 'paragraph', part);
    else fileNote(builder, part, code);
  }
}

/** Files one provision; answers the code that it got. */
function file(builder: Builder, raw: Omit<RawProvision, 'order'>): string {
  let code = raw.code;
  for (let n = 2; builder.taken.has(code); n += 1) code = `${raw.code}-${n}`;
  builder.taken.add(code);
  const family = raw.kind === 'note' ? `${raw.parent}#` : raw.parent;
  const order = (builder.counts.get(family) ?? 0) + 1;
  builder.counts.set(family, order);
  builder.provisions.push({ ...raw, code, order });
  return code;
}
