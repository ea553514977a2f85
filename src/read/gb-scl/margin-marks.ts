import type { Block } from './blocks.ts';
import type { Row } from './rows.ts';

/** A mark in the margin and the paragraph that it stands beside. */
export interface PlacedMark {
  /** Without brackets, "M9A6*"; a star means that the regime controls only part of the paragraph. */
  readonly mark: string;
  /** The entry, paragraph or note. */
  readonly block: Block;
  /** Labels of the note's list element beside which it stands; empty otherwise. */
  readonly labels: readonly string[];
  readonly at: string;
  /** Why the place is open to doubt; empty for none. */
  readonly doubt: string;
}

/** Attaches marks to paragraphs, row by row. */
export interface MarkPlacer {
  /**
   * Takes a row: `opened` is the entry, paragraph or note that begins in it, `read` the one whose words it carries on;
   * `context` tells that the row only repeats where the page stands.
   */
  place(row: Row, opened: Block | undefined, read: Block, context?: boolean): void;
  /** All marks in the order of print, those of a footnote in its place. */
  finish(footnotes: ReadonlyMap<string, readonly string[]>): readonly PlacedMark[];
}

/** Two rows further apart than this, in points, are not of one stack of marks. */
const STACK_GAP = 16;

interface Stack {
  readonly row: Row;
  /** Whether the row began what the marks belong to. */
  readonly opens: boolean;
  readonly context: boolean;
}

/** Starts attaching marks: marks under one another belong to the paragraph beside which the first of them stands. */
export function buildMarkPlacer(): MarkPlacer {
  const placed: PlacedMark[] = [];
  let target: Block | undefined;
  let above: Stack | undefined;
  return {
    place(row, opened, read, context = false) {
      const stacked = above !== undefined && above.row.page === row.page && row.y - above.row.y < STACK_GAP;
      const goesOn = stacked && above?.context === false;
      const doubtful = goesOn && above?.opens === false && isBelow(opened, target);
      if (opened && !(goesOn && opened.kind === 'note')) target = opened;
      else if (!goesOn) target = read;
      if (row.code !== '' || row.marks !== '') above = { row, opens: opened !== undefined, context };
      const doubt = doubtful ? 'may belong to the paragraph above' : '';
      for (const [, mark = ''] of row.marks.matchAll(/\[([^[\]]*)/g)) {
        const block = target ?? read;
        const labels = block.kind === 'note' ? (block.elements.at(-1)?.labels ?? []) : [];
        placed.push({ mark: mark.replaceAll(/[ ,]/g, ''), block, labels, at: row.at, doubt });
      }
    },
    finish: (footnotes) => placed.flatMap((one) => spellOut(one, footnotes)),
  };
}

/** Whether a paragraph lies below the one to which the stack of marks above it belongs. */
function isBelow(opened: Block | undefined, target: Block | undefined): boolean {
  if (opened?.kind !== 'paragraph' || target?.kind !== 'paragraph') return false;
  return opened.code.startsWith(`${target.code}.`);
}

/** A mark that stands for a footnote gives the marks of that footnote. */
function spellOut(one: PlacedMark, footnotes: ReadonlyMap<string, readonly string[]>): readonly PlacedMark[] {
  const number = /^M-\^(\d)$/.exec(one.mark)?.[1] ?? '';
  return footnotes.get(number)?.map((mark) => ({ ...one, mark })) ?? [one];
}
