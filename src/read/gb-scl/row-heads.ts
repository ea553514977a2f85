import type { PdfCell } from '../pdf/build-lines.ts';

/** A label at the beginning of a row, and what follows it. */
export interface LabelHead {
  readonly label: string;
  readonly x: number;
  /** Where the words behind the label begin. */
  readonly textX: number;
  /** Whether its dot is missing in print. */
  readonly bare: boolean;
  readonly rest: readonly PdfCell[];
}

/** A note's name at the beginning of a row. */
export interface NoteHead {
  /** "Note 2", "Technical Notes", "N.B.1". */
  readonly name: string;
  readonly x: number;
  readonly textX: number;
  readonly rest: readonly PdfCell[];
}

/** Distance from a label to its words where the print does not show it. */
const STEP = 21;
const LABEL = /^([a-z]|\d{1,2})\.(?![A-E]\.)(?= |$|(?=["“'‘A-Z(]))/;
const BARE_LABEL = /^([a-z]|\d{1,2})$/;
const NOTE =
  /^(?:N\.B\.?:?\s?(\d{1,2})?[.:]*|((?:Technical )?Notes?)(?: (\d{1,2}))?\s*(?:[.:]|(?= (?:to )?\d[A-E]\d{3})|(?= [A-Z'"])|$))(?= |$|(?<=[.:])[A-Z])/;

/** Reads the label of a list element: "a.", "12.", or "b" in a column of its own; undefined where the row begins otherwise. */
export function findLabelHead(cells: readonly PdfCell[]): LabelHead | undefined {
  const [first] = cells;
  const dotted = first && LABEL.exec(first.text);
  const match = dotted ?? (first && cells.length > 1 ? BARE_LABEL.exec(first.text) : undefined);
  if (!first || !match) return undefined;
  const rest = cutFirst(cells, match[0].length, STEP);
  const next = rest[0];
  return { label: match[1] ?? '', x: first.x, textX: next ? next.x : first.x + STEP, bare: !dotted, rest };
}

/** Reads a note's name: "Note 1:", "Technical Notes", "N.B. 2."; undefined where the row begins otherwise ("Note (see …)"). */
export function findNoteHead(cells: readonly PdfCell[]): NoteHead | undefined {
  const [first] = cells;
  const match = first && NOTE.exec(first.text);
  if (!first || !match) return undefined;
  const [whole, point, word, number] = match;
  const name = word === undefined ? `N.B.${point ?? ''}` : [word, number].filter(Boolean).join(' ');
  const rest = cutFirst(cells, whole.length, 0);
  if (rest[0]?.text.startsWith('(')) return undefined;
  return { name, x: first.x, textX: rest[0]?.x ?? first.x, rest };
}

/** The cells without the first letters of the first; what is left of that cell moves right by `step`. */
function cutFirst(cells: readonly PdfCell[], length: number, step: number): readonly PdfCell[] {
  const [first, ...others] = cells;
  const text = first?.text.slice(length).trim() ?? '';
  return first && text !== '' ? [{ ...first, x: first.x + step, text }, ...others] : others;
}
