import { joinPrinted } from '../pdf/join-printed.ts';
import type { Row } from './rows.ts';

/** A numbered section, a paragraph or a note, with what is printed below it. */
export interface Place {
  readonly kind: 'section' | 'paragraph' | 'note';
  /** `B.5.1.2` of a section, `GeneralNotes` of a titled part, `c` of a paragraph; a note's name. */
  readonly label: string;
  /** The bold words of a section. */
  title: string;
  text: string;
  readonly parts: Place[];
  readonly at: string;
  /** Columns of its label and of its words, in points. */
  readonly x: number;
  readonly textX: number;
}

/** What the Annexes hold, in the order of print. */
export interface ReadAnnexes {
  readonly sections: readonly Place[];
  readonly strays: readonly Row[];
}

/** Two places in print are the same column when they are no further apart, in points. */
const SAME_COLUMN = 5;
/** The words of sections begin here, in points. */
const WORDS_START = 108;
/** Titled parts without a number. */
const TITLED: Readonly<Record<string, string>> = {
  'GENERAL NOTES': 'GeneralNotes',
  'TECHNOLOGY CONTROLS': 'TechnologyControls',
  'SOFTWARE CONTROLS': 'SoftwareControls',
  DEFINITIONS: 'Definitions',
};
/** Words that go on with a section's own text behind a note on its processes or exports. */
const RESUMES = /^(?:The items|Items) of equipment (?:that|which) are\b/;
/** Words that take something out of the section above them. */
const EXCEPTS = /^However, for the purposes of the Guidelines\b/;

/** Reads the rows of Annexes A and B. Rows before the first section are strays, save the annexes' own titles. */
export function readSections(rows: readonly Row[]): ReadAnnexes {
  const sections: Place[] = [];
  const strays: Row[] = [];
  let annex = '';
  let open: Place[] = [];
  const begin = (label: string, row: Row, textX: number, title: string) => {
    const section: Place = { kind: 'section', label, title, text: '', parts: [], at: row.at, x: 0, textX };
    sections.push(section);
    open = [section];
  };
  for (const row of rows) {
    const [section] = open;
    const titled = row.kind === 'title' ? TITLED[row.words] : undefined;
    if (row.kind === 'annex') [annex, open] = [row.label, []];
    else if (row.kind === 'section') begin(`${annex}.${row.label}`, row, WORDS_START, row.words);
    else if (titled !== undefined) begin(`${annex}.${titled}`, row, row.x, row.words);
    else if (row.kind === 'title') open = [];
    else if (row.kind === 'bold' && section && section.text === '' && section.parts.length === 0)
      section.title = joinPrinted(section.title, row.words);
    else if (section) open = readOn(open, row);
    else if (row.kind !== 'bold') strays.push(row);
  }
  return { sections, strays };
}

/** Reads a row inside a section; answers the places that are then open, from the section inward. */
function readOn(open: readonly Place[], row: Row): Place[] {
  if (row.kind === 'note') return addPart(closeTo(open, row.x, true), row, 'note');
  if (row.kind === 'label') return addPart(closeTo(open, row.x, false), row, 'paragraph');
  if (EXCEPTS.test(row.words)) {
    return addPart(open.slice(0, 1), { ...row, label: 'However', textX: row.x }, 'note');
  }
  const resumed = RESUMES.test(row.words) && /^(?:INTRODUCTORY|EXPORTS)/.test(open[1]?.label ?? '');
  const places = resumed ? open.slice(0, 1) : open.slice(0, findDepth(open, row.x) + 1);
  const last = places.at(-1);
  if (last) last.text = joinPrinted(isName(last, row) ? `${last.text}:` : last.text, row.words);
  return places;
}

/** Whether a paragraph holds only the name of a thing ("Ion sources") and its sentence begins in this row. */
function isName({ kind, text }: Place, { words }: Row): boolean {
  return kind === 'paragraph' && /^[A-Z][\w/-]*(?: [\w/-]+){0,3}$/.test(text) && /^[A-Z]/.test(words);
}

/** The open places to which a label or note in a column belongs: those whose labels stand further left, and for a label its note. */
function closeTo(open: readonly Place[], x: number, isNote: boolean): readonly Place[] {
  const depth = open.findLastIndex(
    (place, index) =>
      index === 0 || (place.kind === 'note' ? !isNote && place.x <= x + SAME_COLUMN : place.x < x - SAME_COLUMN),
  );
  return open.slice(0, depth + 1);
}

/** The innermost open place in whose column of words a row stands. */
function findDepth(open: readonly Place[], x: number): number {
  return Math.max(
    0,
    open.findLastIndex((place) => place.textX <= x + SAME_COLUMN),
  );
}

function addPart(open: readonly Place[], row: Row, kind: 'note' | 'paragraph'): Place[] {
  const { label, words, at, x, textX } = row;
  const place: Place = { kind, label, title: '', text: words, parts: [], at, x, textX };
  open.at(-1)?.parts.push(place);
  return [...open, place];
}
