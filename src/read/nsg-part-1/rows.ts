import { joinWords } from '../pdf/build-lines.ts';
import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';

/** A printed line of the Annexes, by what it begins. */
export interface Row {
  /**
   * `annex` and `title` (bold, centred, without a number), `section` (bold, numbered in the margin), `bold` (a title that goes
   * on), `note` (a note's name), `label` (a list element), `words`.
   */
  readonly kind: 'annex' | 'title' | 'section' | 'bold' | 'note' | 'label' | 'words';
  /** `A` of "ANNEX A", `5.1.2` of a section, `c` of "(c)"; the name of a note; empty otherwise. */
  readonly label: string;
  /** The words behind the label. */
  readonly words: string;
  /** Where the row begins, and where the words behind its label do, in points. */
  readonly x: number;
  readonly textX: number;
  readonly at: string;
}

/** Numbers of sections, and words of the general notes, stand left of this place, in points; centred titles right of the other. */
const MARGIN_END = 85;
const CENTRE_START = 140;
/** Distance from a label to its words where the print does not show it. */
const STEP = 18;

const SECTION = /^(\d(?:\.\d{1,2}){0,2})\.?(?= |$)/;
/** A section that holds nothing is printed upright. */
const UNUSED = /^\d(?:\.\d{1,2}){1,2}\.? \[No longer used/;
const NOTE = /^(?:(INTRODUCTORY NOTE|EXPLANATORY NOTE|EXPORTS)$|(N\.B\.):(?= ))/;
const LABEL = /^(?:\(([a-z]|\d)\)|(\d)[.)]|(i{1,3})\))(?= |$)/;

/** Takes a printed line apart. */
export function readRow(line: PdfLine): Row {
  const { cells } = line;
  const [first] = cells;
  const x = first?.x ?? 0;
  const words = joinWords(cells);
  const at = `page ${line.page} y ${Math.round(line.y)}`;
  const plain: Row = { kind: 'words', label: '', words, x, textX: x, at };
  const isBold = cells.filter((cell) => cell.bold).length * 2 > cells.length;
  if (isBold || (x < MARGIN_END && UNUSED.test(words))) return readBold(plain);
  const note = NOTE.exec(words);
  if (note) return begin(plain, 'note', note[1] ?? note[2] ?? '', words.slice(note[0].length).trim(), cells);
  const label = LABEL.exec(words);
  if (!label) return plain;
  return begin(plain, 'label', label.slice(1).find(Boolean) ?? '', words.slice(label[0].length).trim(), cells);
}

function readBold(plain: Row): Row {
  const { words, x } = plain;
  const annex = /^ANNEX ([AB])$/.exec(words)?.[1];
  if (annex !== undefined) return { ...plain, kind: 'annex', label: annex, words: '' };
  const section = x < MARGIN_END ? SECTION.exec(words) : null;
  if (section)
    return { ...plain, kind: 'section', label: section[1] ?? '', words: words.slice(section[0].length).trim() };
  return { ...plain, kind: x > CENTRE_START && words === words.toUpperCase() ? 'title' : 'bold' };
}

function begin(plain: Row, kind: Row['kind'], label: string, words: string, cells: readonly PdfCell[]): Row {
  const second = cells[1];
  const stands = kind === 'label' && second !== undefined && words.startsWith(second.text);
  const textX = kind === 'note' ? plain.x : stands ? second.x : plain.x + STEP;
  return { ...plain, kind, label, words, textX };
}
