import type { Row } from './rows.ts';

/** Where the columns of a table of chemicals begin, in points: running number, entry, name and what follows. */
export type Columns = readonly number[];

/** A row of such a table that begins an entry. */
export interface TableHead {
  readonly code: string;
}

/** A cell may begin this much left of its column's heading, in points. */
const PLAY = 16;
const HEAD = /^\d{1,3}\.? (1[A-I] ?\d{3}) /;

/** The columns that a table's heading row shows ("Sl. No. | SCOMET | Name of Chemical | …"); undefined for any other row. */
export function findColumns(row: Row): Columns | undefined {
  if (!row.bold || !/SCOMET/.test(row.text) || !/Chemical/.test(row.text)) return undefined;
  return row.cells.filter((cell) => !/^in$/.test(cell.text)).map((cell) => cell.x);
}

/** The entry that a table's row begins; undefined where it goes on with the one before. */
export function findTableHead(row: Row): TableHead | undefined {
  const code = HEAD.exec(row.text)?.[1];
  return code === undefined ? undefined : { code: code.replace(' ', '') };
}

/**
 * The words of an entry's rows column by column, the running number and the code left out: a name that goes on in the next
 * row stays whole before the figures beside it.
 */
export function joinColumns(rows: readonly Row[], columns: Columns): string {
  const texts = new Map<number, string[]>();
  for (const cell of rows.flatMap((row, index) => (index === 0 ? cutHead(row) : row.cells))) {
    const column = columns.findLastIndex((x) => x <= cell.x + PLAY);
    texts.set(column, [...(texts.get(column) ?? []), cell.text]);
  }
  return [...texts]
    .toSorted(([a], [b]) => a - b)
    .map(([, cells]) => cells.join(' '))
    .join(' ');
}

/** The cells behind the running number and the code. */
function cutHead(row: Row): Row['cells'] {
  const at = row.cells.findIndex((cell) => /1[A-I] ?\d{3}/.test(cell.text));
  return row.cells.slice(at + 1);
}
