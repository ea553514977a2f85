import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** Where the schedules stand in the Convention's file. */
export interface SchedulesPlace {
  /** Lines from the first words of the schedules on, without the pages' feet. */
  readonly lines: readonly PdfLine[];
  /** Whether the annex that follows them was met, so that their end is known. */
  readonly isClosed: boolean;
}

/** Feet stand below this height, in points. */
const FOOT_START = 795;
const TITLE = /PROHIBITION OF THE DEVELOPMENT, PRODUCTION, STOCKPILING AND USE OF CHEMICAL/;

/** Whether the first pages say that this is the Chemical Weapons Convention. */
export function isConvention(lines: readonly PdfLine[]): boolean {
  const words = lines.filter(({ page }) => page <= 3).map(({ cells }) => joinWords(cells));
  return TITLE.test(words.join(' ').replaceAll(/\s+/g, ' '));
}

/** Finds section B of the Annex on Chemicals; undefined where its title is missing. Its entry in the contents is no title. */
export function findSchedules(lines: readonly PdfLine[]): SchedulesPlace | undefined {
  const isTitle = (line: PdfLine, title: RegExp) => line.cells[0]?.bold === true && title.test(joinWords(line.cells));
  const from = lines.findIndex((line) => isTitle(line, /^B\. SCHEDULES OF CHEMICALS$/));
  if (from < 0) return undefined;
  const length = lines.slice(from + 1).findIndex((line) => isTitle(line, /^ANNEX ON IMPLEMENTATION AND VERIFICATION/));
  const end = length < 0 ? lines.length : from + 1 + length;
  return { lines: lines.slice(from + 1, end).filter(({ y }) => y <= FOOT_START), isClosed: length >= 0 };
}
