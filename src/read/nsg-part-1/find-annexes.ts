import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** Annexes A and B of the Guidelines in their file. */
export interface AnnexesPlace {
  /** Lines from the title of Annex A up to that of Annex C, without heads and feet; empty where they are missing. */
  readonly lines: readonly PdfLine[];
  /** Numbers of their pages as the feet print them. */
  readonly feet: readonly number[];
}

/** Heads stand above this height, in points; feet below the other. */
const HEAD_END = 70;
const FOOT_START = 795;
const HEAD = /^NSG Part 1$/;
const FOOT = /^- (\d{1,3}) -$/;

/** Whether the pages bear the head of the Guidelines' Part 1. */
export function isPartOne(lines: readonly PdfLine[]): boolean {
  return lines.filter(({ y, cells }) => y < HEAD_END && HEAD.test(joinWords(cells))).length >= 3;
}

/** Finds Annexes A and B: the first titles "ANNEX A" and "ANNEX C" in bold; what the file repeats behind is left out. */
export function findAnnexes(lines: readonly PdfLine[]): AnnexesPlace {
  const findTitle = (title: string) =>
    lines.findIndex(({ cells }) => cells[0]?.bold === true && joinWords(cells) === title);
  const [from, to] = [findTitle('ANNEX A'), findTitle('ANNEX C')];
  const within = from < 0 || to < from ? [] : lines.slice(from, to);
  const feet = within.flatMap(({ y, cells }) => (y > FOOT_START ? (FOOT.exec(joinWords(cells))?.[1] ?? []) : []));
  return { lines: within.filter(({ y }) => y > HEAD_END && y < FOOT_START), feet: feet.map(Number) };
}
