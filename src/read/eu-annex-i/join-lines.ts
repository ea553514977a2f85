import type { Issue } from '../../model/issue.ts';
import { issue } from './parse-entries.ts';
import type { Entry } from './parse-entries.ts';
import { findNoteMarkers } from './note-marker.ts';

/** A line of an entry with the lines that only continue it. */
export interface Line {
  /** Code printed before the line. */
  readonly printed: string;
  readonly text: string;
  /** `entries[12] line 5`. */
  readonly at: string;
  /** Whether the line begins with a note's name. */
  readonly isNote: boolean;
}

const LINE = /^(\d[A-E]\d{3}(?:\.(?:[a-z]|\d{1,3}))*)(?: (.*))?$/;

/**
 * The lines of an entry. A line that repeats the code of the line before it without beginning a note is that line's
 * continuation (a formula's legend, a list printed as a table, a note's second sentence) and is joined to it by a blank.
 * A line without a code of this entry is an issue `unread-text`.
 */
export function joinLines(entry: Entry, file: string): { lines: readonly Line[]; issues: readonly Issue[] } {
  const lines: Line[] = [];
  const issues: Issue[] = [];
  for (const [index, raw] of entry.lines.entries()) {
    const at = `${entry.at} line ${index + 1}`;
    if (raw.trim() === '') continue;
    const [, printed = '', words = ''] = LINE.exec(raw.trim()) ?? [];
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (printed !== entry.item && !printed.startsWith(`${entry.item}.`)) {
      const hint = 'Each line must begin with a code of its entry; mend the file or the reader.';
      issues.push(issue('unread-text', `${file} ${at}`, `The line belongs to no place of ${entry.item}.`, raw, hint));
      continue;
    }
    const isNote = findNoteMarkers(text)[0]?.start === 0;
    const last = lines.at(-1);
    if (last && !isNote && last.printed === printed) lines.splice(-1, 1, { ...last, text: `${last.text} ${text}` });
    else lines.push({ printed, text, at, isNote });
  }
  return { lines, issues };
}
