import { isNoteStyle, styleOf } from './line-style.ts';
import type { Line } from './lines.ts';
import type { Fit, ListNode } from './list-node.ts';

/** A note into which lines may go. */
export interface NoteAhead {
  /** The element read last. */
  readonly cursor: ListNode;
  /** Styles of the note's own words. */
  readonly styles: ReadonlySet<string>;
}

/**
 * How well a labelled line fits into an open note, from 0 (hardly) to 3 (surely): surely where it continues a list of its
 * own style or begins the list that the note's words announce with a colon.
 */
export function weighNoteFit({ cursor, styles }: NoteAhead, fit: Fit, line: Line): number {
  const inStyle = isNoteStyle(line);
  if (!fit.opens) return fit.by === 'style' ? 3 : inStyle ? 2 : fit.by === 'gap' ? 0.2 : 1;
  const awaited = cursor.text === '' || cursor.text.endsWith(':');
  if (awaited) return inStyle || styles.has(styleOf(line)) ? 3 : 2;
  return inStyle ? 1.5 : 0.5;
}

/** How well a labelled line fits among the paragraphs of an entry, on the same scale; 0 where it does not. */
export function weighParagraphFit(fit: Fit | undefined, line: Line): number {
  if (!fit) return 0;
  if (isNoteStyle(line)) return 0.3;
  if (fit.by === 'style') return 3;
  return fit.by === 'level' ? 2.5 : fit.by === 'gap' ? 0.1 : 1;
}
