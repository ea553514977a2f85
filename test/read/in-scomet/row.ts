import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import type { Entry } from '../../../src/read/in-scomet/blocks.ts';
import type { Reading } from '../../../src/read/in-scomet/reading.ts';
import type { Row } from '../../../src/read/in-scomet/rows.ts';

/** A row whose cells are given as `[x, words]`, six points a letter. */
export function row(cells: readonly (readonly [x: number, words: string])[], more: Partial<Row> = {}): Row {
  const style = { bold: more.bold ?? false, italic: more.italic ?? false };
  const text = cells.map(([, words]) => words).join(' ');
  return {
    at: 'page 1 y 100',
    page: 1,
    y: 100,
    size: 12,
    x: cells[0]?.[0] ?? 0,
    cells: cells.map(([x, words]) => ({ x, end: x + words.length * 6, text: words, ...style })),
    text,
    ...style,
    ...more,
  };
}

/** A list being read, with the entries given. */
export function reading(...entries: Entry[]): Reading {
  return {
    file: 'f.pdf',
    entries,
    byCode: new Map(entries.map((entry) => [entry.code, entry])),
    rows: new Map(),
    issues: [],
    columns: undefined,
    tableRows: [],
  };
}

/** An entry about cups. */
export function cups(): Entry {
  return newEntry('8A301', 'item', 'page 1 y 80', 'Cups, as follows:');
}
