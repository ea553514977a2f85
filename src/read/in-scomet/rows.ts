import { joinWords } from '../pdf/build-lines.ts';
import type { PdfCell, PdfLine } from '../pdf/build-lines.ts';

/** A printed row: lines that stand at nearly one height are one. */
export interface Row {
  /** `page 212 y 496`: page of the file, points from its upper edge. */
  readonly at: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly cells: readonly PdfCell[];
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Lines no further apart than this, in points, are one row. */
const ROW_PLAY = 5;
const RAISED = 1.5;

/** Joins lines into rows. A lone figure set a little higher than its row is a power. */
export function buildRows(lines: readonly PdfLine[]): readonly Row[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first?.page === line.page && line.y - first.y <= ROW_PLAY) group.push(line);
    else groups.push([line]);
  }
  return groups.map(joinLines);
}

function joinLines(lines: readonly PdfLine[]): Row {
  const base = lines.reduce((a, b) => (letters(b.cells) > letters(a.cells) ? b : a));
  const raised = lines.filter((line) => base.y - line.y > RAISED).flatMap((line) => line.cells.filter(isFigure));
  const flat = lines.flatMap((line) => line.cells.filter((cell) => !raised.includes(cell)));
  const cells = raised.reduce(insertPower, flat).toSorted((a, b) => a.x - b.x);
  const share = (of: (cell: PdfCell) => boolean) => letters(cells.filter(of)) * 2 > letters(cells);
  return {
    at: `page ${base.page} y ${Math.round(base.y)}`,
    page: base.page,
    y: base.y,
    size: base.size,
    x: cells[0]?.x ?? 0,
    cells,
    text: joinWords(cells).replaceAll(/ (?=\^\d)|^\. /g, ''),
    bold: share((cell) => cell.bold),
    italic: share((cell) => cell.italic),
  };
}

function isFigure({ text }: PdfCell): boolean {
  return /^[-−]?\d{1,2}$/.test(text);
}

/** Puts a power where it stands above its row: into the blank left for it within a cell, else between the cells. */
function insertPower(cells: readonly PdfCell[], power: PdfCell): readonly PdfCell[] {
  const host = cells.find((cell) => cell.x < power.x && power.x < cell.end);
  const place = host ? Math.round(((power.x - host.x) * host.text.length) / (host.end - host.x)) : 0;
  const blanks = [...(host?.text ?? '').matchAll(/(?<![x×≥≤<>=]) (?![x×≥≤<>=])/g)].map((match) => match.index);
  const [blank] = blanks.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
  if (!host || blank === undefined) return [...cells, { ...power, text: `^${power.text}` }];
  const after = host.text.slice(blank).replace(/^ (?=[.,;)])/, '');
  return cells.map((cell) =>
    cell === host ? { ...host, text: `${host.text.slice(0, blank)}^${power.text}${after}` } : cell,
  );
}

/** The column, in points, of the letter at a place of the row's text. */
export function findColumn({ cells }: Row, place: number): number {
  let start = 0;
  for (const cell of cells) {
    const length = cell.text.length;
    if (place < start + length) return cell.x + ((place - start) * (cell.end - cell.x)) / length;
    start += length + 1;
  }
  return cells.at(-1)?.end ?? 0;
}

function letters(cells: readonly PdfCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.text.length, 0);
}
