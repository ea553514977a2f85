import { MAX_DIGITS } from './exact.ts';
import type { Exact } from './exact.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((c, i) => [c, i] as const),
  ['两', 2],
]);
const ZERO = '零';
/** Marks before the decimals. */
const POINTS = '・点';
/** A number and the place behind it. */
export interface Part {
  readonly exact: Exact;
  readonly end: number;
}

/** The value of one digit in characters; undefined for all else. */
export function digitOf(c: string | undefined): number | undefined {
  return c === ZERO ? 0 : c === undefined ? undefined : DIGITS.get(c);
}

function digitsFrom(text: string, at: number): string {
  let end = at;
  while (digitOf(text[end]) !== undefined) end += 1;
  return text.slice(at, end);
}

function plain(digits: string): string {
  return [...digits].map((c) => digitOf(c) ?? '').join('');
}

/** The three digits behind a comma at `at`; empty where there are none, or where no group may stand. */
function groupAt(text: string, at: number, allowed: boolean): string {
  const group = allowed && text[at] === '、' ? digitsFrom(text, at + 1) : '';
  return group.length === 3 ? group : '';
}

/** Reads digits by their places: 〇・〇二四, 三、五〇〇, 一二五; undefined for chains such as 二・二・三, which are names. */
export function readPositional(text: string, at: number): Part | undefined {
  let digits = digitsFrom(text, at);
  if (digits === '' || digits.length > MAX_DIGITS) return undefined;
  let end = at + digits.length;
  for (
    let group = groupAt(text, end, digits.length <= 3);
    group !== '' && digits.length < MAX_DIGITS;
    group = groupAt(text, end, true)
  ) {
    digits += group;
    end += 4;
  }
  let places = '';
  if (POINTS.includes(text[end] ?? ' ') && digitOf(text[end + 1]) !== undefined) {
    places = digitsFrom(text, end + 1);
    end += 1 + places.length;
    if (places.length > MAX_DIGITS || (text[end] === '・' && digitOf(text[end + 1]) !== undefined)) return undefined;
  }
  return { exact: { n: BigInt(plain(digits + places)), d: 1n, e: -places.length }, end };
}
