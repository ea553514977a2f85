import type { PdfItem } from './parse-pdf-text.ts';

/** How a run stands to the baseline of its line: on it, raised (a power) or lowered (an index). */
export type Shift = 'none' | 'raised' | 'lowered';

/** A run in its line. */
export interface PlacedItem extends PdfItem {
  readonly shift: Shift;
}

/** The runs of one baseline, from left to right. */
export interface Baseline {
  readonly y: number;
  /** The largest type size on the line. */
  readonly size: number;
  readonly items: readonly PlacedItem[];
}

interface OpenLine {
  readonly y: number;
  readonly size: number;
  readonly items: PlacedItem[];
}

/** Height of the bands in which lines are looked up, in points. */
const BAND = 6;
/** The smallest part of the line's type size by which a run of other size is raised or lowered, and not just set unevenly. */
const LEAST_SHIFT = 0.09;
const MOST_RAISED = 0.75;
const MOST_LOWERED = 0.45;
/** A power or index stands no further from its neighbour, in parts of the line's type size. */
const NEAR = 0.4;

/**
 * Puts each run on its baseline, larger type first: a run on the same height joins the line; a smaller one that is raised
 * or lowered by part of a line's height and touches a run of that line is its power or index; any other begins a line of
 * its own. Lines come from the top of the page down.
 */
export function placeItems(items: readonly PdfItem[]): readonly Baseline[] {
  const bands = new Map<number, OpenLine[]>();
  const lines: OpenLine[] = [];
  const bySize = items.filter((item) => item.text.trim() !== '').toSorted((a, b) => b.size - a.size || a.x - b.x);
  for (const item of bySize) {
    const near = linesAround(bands, item);
    const level = near.find((line) => isLevel(item, line));
    const host = level ?? near.find((line) => findShift(item, line) !== 'none');
    if (host) {
      host.items.push({ ...item, shift: level ? 'none' : findShift(item, host) });
      continue;
    }
    const line: OpenLine = { y: item.y, size: item.size, items: [{ ...item, shift: 'none' }] };
    lines.push(line);
    const band = Math.floor(item.y / BAND);
    const others = bands.get(band);
    if (others) others.push(line);
    else bands.set(band, [line]);
  }
  return lines
    .toSorted((a, b) => a.y - b.y)
    .map((line) => ({ ...line, items: line.items.toSorted((a, b) => a.x - b.x) }));
}

/** The lines less than two bands from a run, nearest first. */
function linesAround(bands: ReadonlyMap<number, readonly OpenLine[]>, item: PdfItem): readonly OpenLine[] {
  const band = Math.floor(item.y / BAND);
  return [band - 2, band - 1, band, band + 1, band + 2]
    .flatMap((b) => bands.get(b) ?? [])
    .toSorted((a, b) => Math.abs(a.y - item.y) - Math.abs(b.y - item.y));
}

function isLevel(item: PdfItem, line: OpenLine): boolean {
  const play = item.size > line.size * 0.75 ? 0.15 : LEAST_SHIFT;
  return Math.abs(item.y - line.y) <= line.size * play;
}

function findShift(item: PdfItem, line: OpenLine): Shift {
  const rise = (line.y - item.y) / line.size;
  if (item.size > line.size * 0.9 || rise > MOST_RAISED || rise < -MOST_LOWERED) return 'none';
  const touches = line.items.some(
    (other) =>
      Math.abs(item.x - (other.x + other.width)) <= line.size * NEAR ||
      Math.abs(other.x - (item.x + item.width)) <= line.size * NEAR,
  );
  if (!touches) return 'none';
  return rise > 0 ? 'raised' : 'lowered';
}
