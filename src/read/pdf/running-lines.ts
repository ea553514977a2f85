import { joinWords } from './build-lines.ts';
import type { PdfLine } from './build-lines.ts';

/** Where running lines stand on a list's pages, in points from the upper edge. */
export interface RunningZones {
  /** Lines above this height may be running heads; 0 for a list without. */
  readonly headEnd: number;
  /** Lines below this height may be running feet. */
  readonly footStart: number;
}

/** Height, in points, of the steps in which heights are compared. */
const STEP = 14;
/** So many pages with the same words make a running line. */
const LEAST_PAGES = 3;

/**
 * The lines without those that run at the head or foot of the pages: lines in the list's own zones whose words, figures
 * apart, come again at the same height on at least three pages. What stands there once stays, for the reader to judge.
 */
export function dropRunningLines(lines: readonly PdfLine[], zones: RunningZones): readonly PdfLine[] {
  const families = new Map<string, PdfLine[]>();
  for (const line of lines) {
    if (line.y >= zones.headEnd && line.y <= zones.footStart) continue;
    const key = `${Math.round(line.y / STEP)} ${joinWords(line.cells).replaceAll(/\d+|\s+/g, '')}`;
    const family = families.get(key);
    if (family) family.push(line);
    else families.set(key, [line]);
  }
  const running = new Set([...families.values()].filter((family) => family.length >= LEAST_PAGES).flat());
  return lines.filter((line) => !running.has(line));
}
