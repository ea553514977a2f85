/** A printed heading of a note ("Note 2:", "N.B.") within a text. */
export interface NoteMarker {
  /** "Note 2", "Technical Notes", "N.B.", "N.B.1". */
  readonly name: string;
  readonly start: number;
  /** Where the note's own words begin. */
  readonly end: number;
}

const MARKER = new RegExp(
  String.raw`N\.B\.\s?(\d{1,2})?[.:]?(?=\s|$)` +
    String.raw`|((?:Technical )?Notes?)(?: (\d{1,2}))?(?:\s*:|(?= \d[A-E]\d{3}[. ])|(?= For the purposes? of ))`,
  'g',
);

/**
 * The notes that begin in a text: at its very start, or inside it after the end of a sentence or list element.
 * "For the purposes of 4A003.g. Note: 1." names a note and begins none.
 */
export function findNoteMarkers(text: string): NoteMarker[] {
  const markers: NoteMarker[] = [];
  for (const match of text.matchAll(MARKER)) {
    const [whole, point, word, number] = match;
    const before = text.slice(0, match.index);
    const begins = before === '' || /(?:[.;:)]|\b(?:and|or))\s$/.test(before);
    if (!begins || (word !== undefined && /\d[A-E]\d{3}[a-z0-9.]*\s$/.test(before))) continue;
    const name = word === undefined ? `N.B.${point ?? ''}` : [word, number].filter(Boolean).join(' ');
    markers.push({ name, start: match.index, end: match.index + whole.length });
  }
  return markers;
}

/** A note's name as it stands in codes: `note-2`, `technical-notes`, `nb-1`. */
export function formatNoteName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^n\.b\./, 'nb ')
    .trim()
    .replaceAll(/\s+/g, '-');
}
