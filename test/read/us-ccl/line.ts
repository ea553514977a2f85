import type { Line } from '../../../src/read/us-ccl/lines.ts';

/** A line of the regulation for tests: a plain paragraph unless said otherwise. */
export function line(text: string, other: Partial<Line> = {}): Line {
  return { tag: 'P', text, at: 1, italic: false, bold: false, block: 0, rows: [], ...other };
}
