/** `[x, y, width, size, font, text]`, as `readPdfText` gives each printed run. */
type ItemRow = readonly [number, number, number, number, number, string];

/** The line being joined: the height of its baseline, its type size, and how far it has been printed. */
interface OpenLine {
  readonly y: number;
  readonly size: number;
  readonly end: number;
  /** `^` behind a raised run, `_` behind a lowered one. */
  readonly shift: '' | '^' | '_';
}

/** Parts of the type size: on one baseline, raised or lowered, a blank between words, a power beside its number. */
const LEVEL = 0.15;
const SHIFTED = 0.75;
const WORD_GAP = 0.15;
const NEAR = 0.5;
/** A power or index that is set in the size of its line. */
const FIGURES = /^[-−–]?\d{1,2}\s*$/;

/**
 * The plain text of a PDF from what `readPdfText` makes of it: the runs in the order of the file, one printed line a line,
 * raised runs as `^3`, lowered ones as `_2`, "°C" as such. Heads and feet of the pages stay. Labelled provisions count
 * their places in it, so it is kept apart from the readers' own model of lines, which may grow better.
 */
export function joinPdfLines(positioned: string): string {
  const { pages } = JSON.parse(positioned) as { readonly pages: readonly { readonly items: readonly ItemRow[] }[] };
  return pages
    .map(({ items }) => joinItems(items))
    .join('\n')
    .replaceAll(/\^[oº°]\s*(?=[CF]\b)/g, '°');
}

function joinItems(items: readonly ItemRow[]): string {
  let text = '';
  let line: OpenLine | undefined;
  for (const item of items) {
    const [x, y, width, size, , words] = item;
    const shift = line && findShift(line, item);
    if (line && shift === '') {
      const apart = x - line.end > size * WORD_GAP || x < line.end - size;
      text += (apart ? ' ' : '') + words;
      line = { y, size: Math.max(size, line.size), end: x + width, shift };
    } else if (line && shift) {
      text += (line.shift === shift ? '' : shift) + words;
      line = { ...line, end: x + width, shift };
    } else {
      text += (line ? '\n' : '') + words;
      line = { y, size, end: x + width, shift: '' };
    }
  }
  return text;
}

/** How a run stands to the line: on it (empty), raised or lowered beside its end; undefined where it begins another line. */
function findShift(line: OpenLine, [x, y, , size, , words]: ItemRow): OpenLine['shift'] | undefined {
  const rise = line.y - y;
  if (Math.abs(rise) <= Math.max(line.size, size) * LEVEL) return '';
  const touches = Math.abs(x - line.end) < line.size * NEAR;
  const isSmall = size < line.size * 0.9 || FIGURES.test(words);
  if (!isSmall || !touches || Math.abs(rise) >= line.size * SHIFTED) return undefined;
  return rise > 0 ? '^' : '_';
}
