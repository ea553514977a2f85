import { nextLabel, styleOfLabel } from '../codes.ts';
import { findListLabels, opensList } from './list-label.ts';
import type { ListLabel } from './list-label.ts';
import { findNoteMarkers } from './note-marker.ts';

/** One piece of a line whose notes and lists were run together. */
export interface Segment {
  /** 0 for the line's own text, then 1, 2, … for each note that begins in it. */
  readonly note: number;
  /** The note's printed name; empty for the line's own text. */
  readonly name: string;
  /** Labels of the list element below that text; empty for its lead-in. */
  readonly labels: readonly string[];
  readonly text: string;
}

interface Open {
  readonly note: number;
  readonly name: string;
  readonly labels: readonly string[];
}

/**
 * Takes a line apart into its own text, its notes and their lists. A label belongs to the innermost open list that it
 * continues, so that a list goes on behind a note printed among its elements. Joined by blanks, the pieces with their
 * names and labels are the whole line.
 */
export function splitText(text: string): Segment[] {
  const markers = findNoteMarkers(text);
  const labels = findListLabels(text).filter((l) => !markers.some((m) => l.start >= m.start && l.start < m.end));
  const segments: Segment[] = [];
  let stack: Open[] = [{ note: 0, name: '', labels: [] }];
  let from = 0;
  const cut = (to: number) => {
    const top = stack.at(-1);
    if (top) segments.push({ ...top, text: text.slice(from, to).trim() });
  };
  const places = [...markers, ...labels].toSorted((a, b) => a.start - b.start);
  let notes = 0;
  for (const [position, place] of places.entries()) {
    const later = places.slice(position + 1).filter((p): p is ListLabel => 'label' in p);
    const next =
      'name' in place ? [...stack, { note: (notes += 1), name: place.name, labels: [] }] : enter(stack, place, later);
    if (!next) continue;
    cut(place.start);
    stack = next;
    from = place.end;
  }
  cut(text.length);
  return segments.filter((s) => s.note > 0 || s.labels.length > 0 || s.text !== '' || notes === 0);
}

/** The open lists after a label; undefined when it neither continues a list nor opens one. */
function enter(stack: readonly Open[], label: ListLabel, later: readonly ListLabel[]): Open[] | undefined {
  const depth = stack.findLastIndex((open) => nextLabel(open.labels.at(-1) ?? 'z') === label.label);
  const continued = stack[depth];
  if (continued) {
    return [...stack.slice(0, depth), { ...continued, labels: [...continued.labels.slice(0, -1), label.label] }];
  }
  const top = stack.at(-1);
  if (!top || !opensList(label, later)) return undefined;
  const last = top.labels.at(-1);
  const again = last !== undefined && styleOfLabel(last) === styleOfLabel(label.label);
  const base = again ? top.labels.slice(0, -1) : top.labels;
  return [...(again ? stack.slice(0, -1) : stack), { ...top, labels: [...base, label.label] }];
}
