import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { addLine, startEntry } from './entry.ts';
import type { Entry } from './entry.ts';

/** A part of a schedule: "A. Toxic chemicals:". */
export interface SchedulePart {
  readonly schedule: string;
  /** `A` or `B`; empty for the schedule itself. */
  readonly part: string;
  readonly title: string;
  readonly at: string;
}

/** What the schedules hold, in the order of print. */
export interface ReadSchedules {
  /** The words before Schedule 1. */
  readonly preamble: string;
  readonly parts: readonly (SchedulePart | Entry)[];
  /** Lines that belong to nothing. */
  readonly strays: readonly { readonly at: string; readonly words: string }[];
}

const CAS = /^\((\d{2,7}-\d{2}-\d)\)$/;
/** The heading of the column of numbers, printed beside "Schedule 1". */
const COLUMN = /\s*\(CAS registry$|^number\)$/;

/** Reads the lines of the schedules. A line broken before its number continues its entry. */
export function readEntries(lines: readonly PdfLine[]): ReadSchedules {
  const parts: (SchedulePart | Entry)[] = [];
  const strays: { at: string; words: string }[] = [];
  let preamble = '';
  let schedule = '';
  let part = '';
  let entry: Entry | undefined;
  for (const line of lines) {
    const at = `page ${line.page}`;
    const cas = CAS.exec(line.cells.at(-1)?.text ?? '')?.[1] ?? '';
    const words = restoreBounds(joinWords(cas === '' ? line.cells : line.cells.slice(0, -1))).replace(COLUMN, '');
    const title = /^Schedule (\d)$/.exec(words)?.[1];
    const letter = /^([A-Z])\. (.+:)$/.exec(words);
    const head = /^\((\d{1,2})\)\s+(.+)$/.exec(words);
    if (title !== undefined) {
      [schedule, part, entry] = [title, '', undefined];
      parts.push({ schedule, part, title: words, at });
    } else if (schedule === '') preamble = `${preamble} ${words}`.trim();
    else if (letter) {
      [part, entry] = [letter[1] ?? '', undefined];
      parts.push({ schedule, part, title: letter[2] ?? '', at });
    } else if (head && part !== '') {
      entry = startEntry({ schedule, part, number: head[1] ?? '' }, { words: head[2] ?? '', cas, at });
      parts.push(entry);
    } else if (entry) addLine(entry, { words, cas, at });
    else if (words !== '') strays.push({ at, words });
  }
  const unfinished = parts.flatMap((p) => ('pending' in p && p.pending !== '' ? [{ at: p.at, words: p.pending }] : []));
  return { preamble, parts, strays: [...strays, ...unfinished] };
}

/** The file prints "at most ten carbon atoms" as an underlined `<`, whose line is no letter, and some indices flat. */
function restoreBounds(words: string): string {
  return words.replaceAll(/[<≤]C_?10\b/g, '≤C_10');
}
