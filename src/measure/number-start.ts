import { isDigit } from './number.ts';
import type { Token, TokenTools } from './token.ts';

/** True for blanks of all widths, tabs and line ends. */
export function isSpace(c: string): boolean {
  return c === ' ' || c === '\u00a0' || c === '\u2009' || c === '\u202f' || c === '\t' || c === '\n' || c === '\u3000';
}

/** True where a number begins: a digit, a point before one, or a sign that belongs to one. */
export function startsNumber(text: string, at: number): boolean {
  const c = text[at] as string;
  if (isDigit(c)) return true;
  const next = text[at + 1];
  if (c === '.') return isDigit(next) && /[\s(]/.test(text[at - 1] ?? ' ');
  if (c === '±') return isDigit(next) || (isSpace(next ?? '') && isDigit(text[at + 2]));
  if (c === '+' && isSpace(next ?? '') && isSpace(text[at - 1] ?? '')) return isDigit(text[at + 2]);
  const digit = '-−–'.includes(next ?? ' ') ? text[at + 2] : next;
  return '+-−–'.includes(c) && isDigit(digit) && (at === 0 || /[\s(]/.test(text[at - 1] as string));
}

/** True for a minus with a blank behind it at the head of brackets or behind a comparator: "(– 45 °C)". */
export function startsNegative(text: string, at: number, previous: Token | undefined, tools: TokenTools): boolean {
  if (!'−-–'.includes(text[at] ?? ' ') || !isSpace(text[at + 1] ?? '') || !isDigit(text[at + 2])) return false;
  return text[at - 1] === '(' || tools.tables.comparing.has(previous?.key ?? '');
}
