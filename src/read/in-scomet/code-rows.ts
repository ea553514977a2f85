import { findCodeHead, isItemCode } from './entry-codes.ts';
import { splitPath } from './row-heads.ts';
import { findColumn } from './rows.ts';
import type { Row } from './rows.ts';

/** A code printed again stands left of this column, in points. */
const AGAIN_END = 120;

/** A label of a printed path and its column. */
export interface PlacedLabel {
  readonly label: string;
  readonly x: number;
}

/** The labels printed with a code, and what follows. */
export interface CodePath {
  readonly labels: readonly PlacedLabel[];
  readonly rest: string;
}

/** The rows in whose margin a code is printed, by code. */
export function findCodeRows(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const code = row.x < AGAIN_END ? (findCodeHead(row.text)?.code ?? '') : '';
    if (!isItemCode(code)) continue;
    const others = found.get(code);
    if (others) others.push(row);
    else found.set(code, [row]);
  }
  return found;
}

/** The labels that a row prints with the code of an entry, and what follows; none where the code only goes on with a sentence. */
export function findPath(row: Row, code: string): CodePath {
  const head = row.x < AGAIN_END ? findCodeHead(row.text) : undefined;
  if (head?.code !== code) return { labels: [], rest: '' };
  const { labels, rest } = splitPath(head.rest);
  const offset = row.text.length - head.rest.length;
  const own = head.labels.map((label) => ({ label, x: row.x }));
  const path = [...own, ...labels.map(({ label, start }) => ({ label, x: findColumn(row, offset + start) }))];
  const sentence = /^[;:,)]/.test(rest) || /^[a-z]{2}/.test(rest) || (rest === '' && labels.length === 0);
  return sentence ? { labels: [], rest: '' } : { labels: path, rest };
}
