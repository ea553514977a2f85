import type { Entry } from '../in-scomet/blocks.ts';
import type { Row } from '../in-scomet/rows.ts';

const LABEL = /^(?:[a-z]\)|\d{1,2}\.)(?:\s|$)/;
/** A label in the column of a note's name, give or take this much, in points, does not stand in a list behind its words. */
const STEP = 6;

/** Notes as this list names them, and the English names by which the rows of notes are known. */
const NOTES: readonly (readonly [RegExp, string])[] = [
  [/^Technische Anmerkungen(?: |:|$)/, 'Technical Notes: '],
  [/^Technische Anmerkung(?= |:|$)/, 'Technical Note'],
  [/^Ergänzende Anmerkung(?:en)?(?= |:|$)/, 'N.B.'],
  [/^Anmerkungen:/, 'Notes:'],
  [/^Anmerkung(?= \d{1,2}\s?:|\s?:)/, 'Note'],
  [/^Anmerkung(?= zur )/, 'Note: Anmerkung'],
];

/** A note's name in the list's own language: "Technische Anmerkung 2" for "Technical Note 2". */
export function nameNote(name: string): string {
  return name
    .replace(/^Technical Note(s?)/, (_, plural: string) => `Technische Anmerkung${plural === '' ? '' : 'en'}`)
    .replace(/^Note(s?)/, (_, plural: string) => `Anmerkung${plural === '' ? '' : 'en'}`)
    .replace(/^N\.B\./, 'Ergänzende Anmerkung')
    .replace('Footnote', 'Fussnote');
}

/** A row whose notes bear English names and whose abbreviations ("d. h.") look like no labels. */
export function settleRow(row: Row, entry: Entry | undefined): Row {
  let { text } = row;
  for (const [pattern, name] of NOTES) if (text === row.text) text = text.replace(pattern, name);
  text = text.replace(/^([a-z])\. (?=[a-z]\.)/, '$1.').replace(/:\s*:/, ':');
  return { ...row, text, italic: row.italic && !stands(row, entry) };
}

/**
 * Whether a label in italics stands among the paragraphs: behind a note whose words are at their end, in the column of its
 * name or below a paragraph that leads in to a list which has not begun.
 */
function stands({ text, x }: Row, entry: Entry | undefined): boolean {
  const note = entry?.note;
  if (!note || !LABEL.test(text) || note.elements.length > 0 || !note.text.endsWith('.')) return false;
  const last = entry.open.at(-1);
  const leadsIn = last?.lastChild === '' && last.text.endsWith(':') && /^(?:a\)|1\.)/.test(text);
  return leadsIn || Math.abs(x - note.x) <= STEP;
}
