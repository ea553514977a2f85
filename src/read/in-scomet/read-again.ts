import { findLastWords } from './blocks.ts';
import type { Entry } from './blocks.ts';
import { findPath } from './code-rows.ts';
import type { PlacedLabel } from './code-rows.ts';
import { isOpenReference } from './open-reference.ts';
import { readPath } from './read-path.ts';
import { warn } from './reading.ts';
import type { Reading } from './reading.ts';
import { splitPath } from './row-heads.ts';
import { findColumn } from './rows.ts';
import type { Row } from './rows.ts';

/** Reads a row that prints the place in the entry again; false where its code only goes on with a sentence. */
export function readAgain(reading: Reading, entry: Entry, row: Row): boolean {
  const { labels, rest } = findPath(row, entry.code);
  if (row.text === entry.code) return true;
  if (isOpenReference(findLastWords(entry)) && !/^\d[A-I]\d{3} /.test(row.text)) return false;
  if (labels.length > 0) readPath(reading, entry, row, completePath(entry, labels), rest);
  else if (rest !== '' && rest === entry.head.text)
    warn(reading, row, 'printed-twice', `${entry.code} begins once more.`);
  else return readInner(reading, entry, row);
  return true;
}

/** The path of labels; where the letter before a figure is left out ("8A802 3."), it is that of the last list. */
function completePath({ head, paragraphs }: Entry, labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const outer = paragraphs.get(`${head.code}.${head.lastChild}`);
  const [first] = labels;
  if (!outer || !/^\d/.test(first?.label ?? '') || /^(?:\d|$)/.test(head.lastChild)) return labels;
  return [{ label: head.lastChild, x: outer.x }, ...labels];
}

/** Reads a row that begins with several labels ("a.14. Kettles"), the first being that of a list already begun. */
function readInner(reading: Reading, entry: Entry, row: Row): boolean {
  const { labels, rest } = splitPath(row.text.replace(/^([a-z])\.(?=\d{1,2}\.)/, '$1. '));
  const [outer, inner] = labels.map(({ label }) => label);
  if (outer === undefined || inner === undefined || !/^[a-z]$/.test(outer) || !/^\d/.test(inner)) return false;
  const known = entry.paragraphs.has(`${entry.code}.${outer}`);
  if (!known || inner === '1') return false;
  const path = labels.map(({ label, start }) => ({ label, x: findColumn(row, start) }));
  readPath(reading, entry, row, path, rest);
  return true;
}
