import type { ProvisionKind } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import { findDestinationClause } from './destinations.ts';
import { parseLabel } from './labels.ts';
import type { Place, UnreadPiece } from './place.ts';
import { expandRun } from './references.ts';
import { findSpokenOf, isSideRule } from './spoken-of.ts';

/** A provision with the labels under which the law cites it; a note has those of the place where it is printed. */
export interface FiledProvision {
  readonly raw: RawProvision;
  readonly labels: readonly string[];
}

/** Gathers the provisions of the whole list. */
export interface Filing {
  readonly filed: FiledProvision[];
  /** Codes by the labels under which the law cites the places. */
  readonly codes: Map<string, string[]>;
  readonly taken: Set<string>;
  readonly counts: Map<string, number>;
  readonly unread: UnreadPiece[];
}

/** Starts a list. */
export function startFiling(): Filing {
  return { filed: [], codes: new Map(), taken: new Set(), counts: new Map(), unread: [] };
}

/**
 * Files an item or a heading under its code with all that lies below it, a parent before its children. Subitems that only say
 * how others are to be read become notes (`9-8.1#subitem-2`), and so does each numbered remark below "NOTE". A note stands
 * below the place that it speaks of, where that is printed before it; one that speaks of several is given once for each.
 */
export function fileTop(filing: Filing, code: string, kind: 'item' | 'heading', place: Place): void {
  const labels = [code];
  fileText(filing, { code, kind, parent: '', noteName: '', place, labels, at: code, isCited: true });
  fileParts(filing, place.parts, { code, labels, at: code });
}

/** Where parts are filed: below which provision, and under which labels of the law. */
interface Above {
  readonly code: string;
  readonly labels: readonly string[];
  readonly at: string;
}

interface Wanted extends Above {
  readonly kind: ProvisionKind;
  readonly parent: string;
  readonly noteName: string;
  readonly place: Place;
  /** Whether the law cites the place by its labels; a remark below "NOTE" it does not. */
  readonly isCited: boolean;
}

function fileParts(filing: Filing, parts: readonly Place[], above: Above): void {
  for (const part of parts) {
    const label = parseLabel(part.label);
    const labels = [...above.labels, label];
    const at = `${above.at} ${part.label || part.text}`.trim();
    if (part.label === '' && /^NOTES?$/.test(part.text)) fileRemarks(filing, part.parts, above);
    else if (label === '') unreadPlace(filing, part);
    else if (above.labels.length === 1 && /^\d/.test(label) && isSideRule(part.text)) {
      const note = { name: `subitem-${label}`, noteName: part.label, labels, at, isCited: true };
      fileNote(filing, part, note, above.labels[0] ?? '');
    } else {
      const code = `${above.code}.${label}`;
      const kind = 'paragraph' as const;
      const wanted = { code, kind, parent: above.code, noteName: '', place: part, labels, at, isCited: true };
      const filed = fileText(filing, wanted);
      fileParts(filing, part.parts, { code: filed, labels, at });
    }
  }
}

/** The remarks below "NOTE": numbered ones, or a single one. What explains another remark stands beside that one. */
function fileRemarks(filing: Filing, remarks: readonly Place[], above: Above): void {
  const anchors = new Map<string, string>();
  for (const remark of remarks) {
    if (!/^\d{0,2}$/.test(remark.label) || remark.parts.length > 0) {
      unreadPlace(filing, remark);
      continue;
    }
    const noteName = `Note ${remark.label}`.trim();
    const at = `${above.at} ${noteName}`;
    const name = noteName.toLowerCase().replace(' ', '-');
    const beside = anchors.get(/^In note (\d+),/.exec(remark.text)?.[1] ?? '') ?? above.code;
    const [anchor = above.code] = fileNote(
      filing,
      remark,
      { name, noteName, labels: above.labels, at, isCited: false },
      beside,
    );
    anchors.set(remark.label, anchor);
  }
}

interface NoteHead extends Omit<Above, 'code'> {
  /** As in codes: `note-2`. */
  readonly name: string;
  readonly noteName: string;
  readonly isCited: boolean;
}

/** Files a note below each place that it speaks of; answers their codes. */
function fileNote(filing: Filing, place: Place, head: NoteHead, printed: string): readonly string[] {
  const spokenOf = findSpokenOf(place.text, head.labels).flatMap((c) => expandRun(c, [...filing.codes.keys()]));
  const known = spokenOf.map((labels) => filing.codes.get(labels)?.[0]);
  const anchors = known.every((code) => code !== undefined) && known.length > 0 ? known : [printed];
  for (const anchor of anchors) {
    const code = `${anchor}#${head.name}`;
    const filed = fileText(filing, { ...head, code, kind: 'note', parent: anchor, place });
    fileParts(filing, place.parts, { code: filed, labels: head.labels, at: head.at });
  }
  return anchors;
}

/** Files one provision; answers the code that it got. Only the names of notes may repeat. */
function fileText(filing: Filing, wanted: Wanted): string {
  const { kind, parent, noteName, place, labels, at } = wanted;
  let { code } = wanted;
  if (kind !== 'note' && filing.taken.has(code)) unreadPlace(filing, place);
  for (let n = 2; filing.taken.has(code); n += 1) code = `${wanted.code}-${n}`;
  filing.taken.add(code);
  if (wanted.isCited) {
    const cited = labels.join('.');
    filing.codes.set(cited, [...(filing.codes.get(cited) ?? []), code]);
  }
  const family = kind === 'note' ? `${parent}#` : parent;
  const order = (filing.counts.get(family) ?? 0) + 1;
  filing.counts.set(family, order);
  const clause = findDestinationClause(place.text, place.italics);
  const said = clause?.destinations
    ? { destinations: clause.destinations, destinationClause: { start: clause.start, end: clause.end } }
    : {};
  filing.filed.push({ raw: { code, kind, parent, order, text: place.text, noteName, ...said, at }, labels });
  return code;
}

function unreadPlace({ unread }: Filing, place: Place): void {
  const flat = (p: Place): string => [p.label, p.text, ...p.parts.map(flat)].filter(Boolean).join(' ');
  unread.push({ line: place.line, value: flat(place) });
}
