import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** The Annex's own lines, and how its pages are numbered. */
export interface AnnexPlace {
  /** Lines of the general notes and of the chapters, without heads and feet. */
  readonly lines: readonly PdfLine[];
  /** Numbers in the feet of the chapters' pages, "1-1", in the order of the file. */
  readonly feet: readonly string[];
  /** The document's number, "INFCIRC/254/Rev.12/Part 2"; empty for another document. */
  readonly document: string;
}

/** Heads stand above this height, in points; feet below the other. */
const HEAD_END = 60;
const FOOT_START = 795;
const DOCUMENT = /^INFCIRC\/254\/Rev\.\s?\d+\/Part 2$/;
const GENERAL = /^GENERAL NOTE$/;
/** Where the head begins on pages with the wider margin, in points; on the others all stands further left. */
const HEAD_START = 430;

/**
 * Finds the pages of the general notes (the one headed "GENERAL NOTE") and those of the chapters, which count by chapter in
 * their feet ("1-1"), all in the columns of a page with the wider margin. The Guidelines, the abbreviations, the definitions and the contents are left out.
 */
export function findAnnex(lines: readonly PdfLine[]): AnnexPlace {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const found: PdfLine[] = [];
  const feet: string[] = [];
  let document = '';
  for (const page of pages.values()) {
    const words = page.map(({ cells }) => joinWords(cells));
    document ||= words.find((text) => DOCUMENT.test(text)) ?? '';
    const foot = page.findLast(({ y }) => y > FOOT_START);
    const number = foot === undefined ? '' : joinWords(foot.cells);
    const isChapter = /^\d-\d{1,2}$/.test(number);
    if (isChapter) feet.push(number);
    if (isChapter || words.some((text) => GENERAL.test(text))) {
      const head = page.find((line) => DOCUMENT.test(joinWords(line.cells)));
      const body = page.filter(({ y }) => y > HEAD_END && y < FOOT_START);
      found.push(...body.map((line) => shiftLine(line, HEAD_START - (head?.x ?? HEAD_START))));
    }
  }
  return { lines: found, feet, document };
}

function shiftLine(line: PdfLine, by: number): PdfLine {
  const cells = line.cells.map((cell) => ({ ...cell, x: cell.x + by, end: cell.end + by }));
  return { ...line, x: line.x + by, cells };
}
