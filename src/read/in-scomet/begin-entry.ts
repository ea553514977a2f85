import { findLastWords, newEntry } from './blocks.ts';
import type { Entry } from './blocks.ts';
import { findPath } from './code-rows.ts';
import { findCodeHead, findFamily, isItemCode, rankCode } from './entry-codes.ts';
import type { CodeHead } from './entry-codes.ts';
import { beginsList } from './labels.ts';
import { isOpenReference } from './open-reference.ts';
import { readAgain } from './read-again.ts';
import { readParagraph } from './read-body.ts';
import type { Reading } from './reading.ts';
import { findLabelHead } from './row-heads.ts';
import type { Row } from './rows.ts';

/** Codes stand left of this column, in points. */
const MARGIN_END = 110;
const PART = /^-?\s?PART[ -]{1,3}([12])\b/i;

/** Begins the entry or group whose code stands in the margin; false where the row prints none that could begin here. */
export function beginsEntry(reading: Reading, row: Row): boolean {
  const head = row.x < MARGIN_END ? findCodeHead(row.text) : undefined;
  const current = reading.entries.at(-1);
  if (!head || !current || (reading.columns !== undefined && isItemCode(head.code))) return false;
  const part = PART.exec(head.rest)?.[1] ?? '';
  if (!isItemCode(head.code)) return beginsGroup(reading, row, head, part);
  const rank = rankCode(head.code);
  const before = reading.entries.findLast((entry) => findFamily(entry.code) === findFamily(head.code));
  const higher = before === undefined || rankCode(before.code) < rank;
  if (reading.byCode.has(head.code) || !higher || !belongs(reading, head)) return false;
  if (isOpenReference(findLastWords(current)) && !/^["“'‘(]?[A-Z]/.test(head.rest)) return false;
  if (head.rest === '' && row.text.endsWith('.')) return false;
  reading.columns = undefined;
  beginEntry(reading, row, head.code, 'item', '');
  readHead(reading, row, head);
  return true;
}

/** Whether an entry belongs to the group whose heading was read last. */
function belongs(reading: Reading, { code }: CodeHead): boolean {
  const heading = reading.entries.findLast((entry) => entry.kind === 'heading');
  if (heading?.code === 'Category6') return code.startsWith('6A');
  const group = reading.entries.findLast((entry) => /^\d[A-I]/.test(entry.code));
  return group !== undefined && findFamily(group.code) === findFamily(code);
}

function beginsGroup(reading: Reading, row: Row, { code, rest }: CodeHead, part: string): boolean {
  const full = part === '' ? code : `${code}-Part${part}`;
  const last = reading.entries.findLast((entry) => /^\d[A-I]/.test(entry.code));
  const before = last ? rankCode(last.code) : '';
  const category = reading.entries.findLast((entry) => entry.code.startsWith('Category'))?.code.slice(8);
  if (!/^["“(['-]?\s?[A-Z[(]|^$/.test(rest) || reading.byCode.has(full) || category !== code[0]) return false;
  if (rankCode(full) <= before) return false;
  reading.columns = undefined;
  return beginEntry(reading, row, full, 'heading', rest);
}

/** Adds an entry or heading; always true. */
export function beginEntry(reading: Reading, row: Row, code: string, kind: Entry['kind'], text: string): true {
  const entry = newEntry(code, kind, row.at, text);
  reading.entries.push(entry);
  reading.byCode.set(code, entry);
  return true;
}

/** Reads what stands behind an entry's code: labels, or its own words. Category 8 repeats the regime's number ("1."): it goes. */
function readHead(reading: Reading, row: Row, head: CodeHead): void {
  const entry = reading.byCode.get(head.code);
  if (!entry) return;
  announce(reading, entry, row);
  const label = findLabelHead(head.rest);
  const numbered = head.code.startsWith('8') && /^\d/.test(label?.label ?? '');
  if (label && !numbered && !beginsList(label.label)) readAgain(reading, entry, row);
  else if (label && !numbered) readParagraph(entry, entry.head, row, label);
  else entry.head.text = (numbered && label?.rest) || head.rest;
}

/** Notes the places of an entry that are printed with its code further on. */
function announce({ rows }: Reading, { code, announced }: Entry, first: Row): void {
  for (const row of rows.get(code) ?? []) {
    if (row.at === first.at) continue;
    const path = findPath(row, code);
    if (path.labels.length > 0 && path.rest !== '') announced.add([code, ...path.labels.map((l) => l.label)].join('.'));
  }
}
