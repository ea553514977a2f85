/** The heading of a note, taken apart. */
export interface NoteHead {
  /** As printed: "Note 2", "Technical Notes", "N.B."; "Note" where the heading has no name. */
  readonly name: string;
  /** What the heading says the note belongs to: "paragraph 0A501.a"; empty where it says nothing. */
  readonly target: string;
  /** Words of the note that follow in the heading itself. */
  readonly rest: string;
}

const NAME = String.raw`(?:Technical |Heading |Control |License Requirements? |(?:List Based )?License Exceptions? )?Notes?|N\.B\.|Accompanying Technical Information`;
const TARGET = String.raw`(?: (?:to|for|on) ((?:(?!: | \d{1,2}\. |:$).)+?))?`;
const OPENING = new RegExp(String.raw`^>?(${NAME})(?: ?(\d{1,2}))?${TARGET}\s*(?::|(?= \d{1,2}\. )|$)\s*(.*)$`, 'i');

/** Reads the heading of a NOTE block; undefined for one that carries a note on ("2.", or nothing at all). */
export function parseNoteHead(text: string): NoteHead | undefined {
  if (text === '' || /^\d{1,2}\.$/.test(text)) return undefined;
  const [, name, number, target = '', rest = ''] = OPENING.exec(text) ?? [];
  if (name === undefined) return { name: text.replace(/:$/, ''), target: '', rest: '' };
  return { name: number === undefined ? name : `${name} ${number}`, target, rest };
}

/** Reads a note's heading at the start of a plain paragraph ("Note: …", "N.B. to paragraph y.1: …"); it needs its colon. */
export function parseOpenedNote(text: string): NoteHead | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || !OPENING.test(text.slice(0, colon + 1))) return undefined;
  const head = parseNoteHead(text.slice(0, colon + 1));
  return head && { ...head, rest: text.slice(colon + 1).trim() };
}

/** A note's name as it stands in codes, in the singular: `note-2`, `technical-note`, `nb`, `licence-requirements`. */
export function formatNoteName(name: string): string {
  if (/^License Requirement/i.test(name)) return 'licence-requirements';
  if (/License Exception/i.test(name)) return 'licence-exceptions';
  const words = name
    .toLowerCase()
    .replace(/^n\.b\./, 'nb')
    .match(/[a-z0-9]+/g) ?? ['note'];
  return words
    .slice(0, 4)
    .join('-')
    .replace(/\bnotes\b/, 'note');
}
