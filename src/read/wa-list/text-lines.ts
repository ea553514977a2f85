import { normalizeLetters } from '../pdf/letters.ts';
import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';

/** Width of a leading blank, of the step from a label to its words or to a label behind it, and of a letter, in points. */
const BLANK = 8;
const STEP = 8;
const COLUMN = 32;
const LETTER = 6;
/** Where the labels behind a printed code stand, in blanks, by depth: in the dual-use list and in the munitions list. */
const DUAL_USE_DEPTHS = [12, 16, 20, 23, 26, 29];
const MUNITION_DEPTHS = [8, 12, 15, 18, 21, 24];
const CODE = /^(?:(ML\d{1,2})\.(?:[a-z]\.)?|\d\.\s+[A-E]\.)(?=\s|$)/;
const CONTEXT = /(?:^|\t)(?:[a-z]|\d{1,2})\. contd?\.?$/;
const LABEL = /^(?:[a-z]|\d{1,2})\.$/;
/** A footnote's star behind a note's name that the file has as a bracket. */
const LOST_STAR = /^(Note \d+)\($/;
/** Where an item's own words stand, left of all labels. */
const ITEM_WORDS = 40;

/** A line of a text edition, its columns told by the blanks and tabulators before its words. */
export interface TextLine extends PdfLine {
  /** Tabulators before the first word. */
  readonly tabs: number;
}

/**
 * A line of a text edition as if it were printed: each leading blank is a step to the right, and what stands between tabulators is a
 * cell. Labels behind a code stand in the columns of their depth. Undefined for an empty line and for a drawn rule.
 */
export function parseTextLine(text: string, number: number): TextLine | undefined {
  const plain = text.replaceAll('\u00A0', ' ');
  const words = plain.trim().replace(/^(ML\d{1,2}\.)\*/, '$1');
  if (words === '' || /^[_=-]+$/.test(words) || CONTEXT.test(words)) return undefined;
  const lead = /^\s*/.exec(plain)?.[0] ?? '';
  const blanks = [...lead].filter((letter) => letter === ' ').length;
  const munition = / contd?\.?$/.test(words) ? null : CODE.exec(words);
  const pieces = words.split(/\t+/).map((piece) => normalizeLetters(piece).trim().replace(LOST_STAR, '$1'));
  if (!munition && CODE.test(words)) pieces.splice(0, pieces.length - 1);
  const cells = munition
    ? placePath(pieces, munition[1] === undefined ? DUAL_USE_DEPTHS : MUNITION_DEPTHS)
    : placeCells(pieces.filter(Boolean), blanks * BLANK);
  const x = cells[0]?.x ?? 0;
  return { page: 1, x, y: number, size: 11, cells, tabs: [...lead].filter((letter) => letter === '\t').length };
}

/** A row of a table drawn with strokes: its cells one under the other's column. */
export function parseTableRow(text: string, number: number): PdfLine {
  const [codes = '', words = ''] = text.split('|').slice(1);
  const cells = [
    makeCell(90, codes.trim().replaceAll(/(?<=\.) (?=(?:[a-z]|\d{1,2})\.)/g, '')),
    makeCell(193, words.trim()),
  ].filter((cell) => cell.text !== '');
  return { page: 1, x: 90, y: number, size: 11, cells };
}

/** A label right behind another stands a column further on. */
function placeCells(pieces: readonly string[], start: number): readonly PdfCell[] {
  let x = start;
  return pieces.map((piece, index) => {
    const cell = makeCell(x, piece);
    x += LABEL.test(piece) && LABEL.test(pieces[index + 1] ?? '') ? COLUMN : STEP;
    return cell;
  });
}

/** A code, the labels behind it and the words, of which several may stand in one piece ("ML21. c."). */
function placePath(pieces: readonly string[], depths: readonly number[]): readonly PdfCell[] {
  const parts = pieces.filter(Boolean).flatMap(splitLabels);
  const codeLength = parts[0]?.startsWith('ML') ? 1 : 3;
  let x = ITEM_WORDS;
  let depth = 0;
  return parts.map((part, index) => {
    if (index < codeLength) return makeCell(index * STEP, part.replace(/^\d{1,2}$/, '$&.'));
    const column = LABEL.test(part) && depth === index - codeLength ? depths[depth] : undefined;
    if (column === undefined) return makeCell(x, part);
    depth += 1;
    x = column * BLANK + STEP;
    return makeCell(column * BLANK, part);
  });
}

/** "A. 1. Kites" → "A.", "1.", "Kites"; "ML10.h." → "ML10.", "h.". */
function splitLabels(piece: string): readonly string[] {
  const [, label, rest] = /^(ML\d{1,2}\.(?=[a-z]\.)|(?:ML\d{1,2}|[A-E]|[a-z]|\d{1,2})\.(?= )) *(.*)$/.exec(piece) ?? [];
  return label === undefined || rest === undefined ? [piece] : [label, ...splitLabels(rest)];
}

function makeCell(x: number, text: string): PdfCell {
  return { x, end: x + text.length * LETTER, text, bold: false, italic: false };
}
