/** The printed heading of a note and the words that follow it on the same line. */
export interface NoteMarker {
  /** "Anmerkung 2", "Technische Anmerkungen", "Ergänzende Anmerkung". */
  readonly name: string;
  readonly rest: string;
}

const MARKER = /^((?:(?:Technische|Ergänzende) )?Anmerkung(?:en)?(?: \d{1,2})?)\s?:\s*(.*)$/;

/** Reads a note's heading at the start of a text; undefined where none stands there. */
export function parseNoteMarker(text: string): NoteMarker | undefined {
  const [, name, rest = ''] = MARKER.exec(text) ?? [];
  return name === undefined ? undefined : { name, rest };
}

/** A note's name as it stands in codes, the same as in the lists written in English: `note-2`, `technical-note`, `nb-1`. */
export function formatNoteName(name: string): string {
  const kind = name.startsWith('Technische') ? 'technical-note' : name.startsWith('Ergänzende') ? 'nb' : 'note';
  const number = /\d+/.exec(name)?.[0];
  return number === undefined ? kind : `${kind}-${number}`;
}
