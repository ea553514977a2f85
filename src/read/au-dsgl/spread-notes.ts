import type { Entry, NoteText } from './entry.ts';

/** "ML901 to ML910 do not include …": a note printed below the last of several items that narrows them all. */
const RUN = /^(ML\d{1,3})\.? to (ML\d{1,3})\.? (?:do not|does not|includes?)\b/;

/** Gives a note that speaks of a run of items to each of them. */
export function spreadNotes(entries: readonly Entry[]): void {
  const codes = entries.map(({ code }) => code);
  for (const entry of entries) {
    for (const note of entry.parts.filter((part): part is NoteText => 'root' in part)) {
      const [, first = '', last = ''] = RUN.exec(note.root.text) ?? [];
      const from = codes.indexOf(first);
      if (from < 0) continue;
      const others = entries.slice(from, codes.indexOf(last) + 1).filter((other) => other !== entry);
      for (const other of others) other.parts.push({ ...note, place: other.root });
    }
  }
}
