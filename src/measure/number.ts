import { MAX_DIGITS, multiply, powerOfTen, toNumber } from './exact.ts';
import type { Exact } from './exact.ts';

/** How a list prints numbers: `decimalComma` true where "1,25" is one and a quarter and thousands have no comma (EU); default false. */
export interface NumberStyle {
  readonly decimalComma: boolean;
  /** True where no range can begin ("less than 10-14"), so that "10-14" is a flattened power; default false. */
  readonly noRange?: boolean;
  /** True where a plain blank may group thousands ("25 000"); default false. */
  readonly blankThousands?: boolean;
}

/** A number as read: its value, where it ends, and the size of one unit in its last significant place. */
export interface ReadNumber {
  readonly exact: Exact;
  readonly end: number;
  readonly step: number;
}

const GROUP_SPACES = '\u00a0\u2009\u202f';
const SPACES = ` ${GROUP_SPACES}`;
const MINUS = '-−–‒‑';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** True for the digits 0–9 and their full-width forms. */
export function isDigit(c: string | undefined): boolean {
  return c !== undefined && ((c >= '0' && c <= '9') || (c >= '０' && c <= '９'));
}

function digitsFrom(text: string, at: number): string {
  let end = at;
  while (isDigit(text[end])) end += 1;
  return text.slice(at, end);
}

function plainDigits(text: string): string {
  return text.replaceAll(/[０-９]/g, (c) => String(c.charCodeAt(0) - 0xff10));
}

function isGroup(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

/** True for two digits that no number, name or list goes on with: the decimals of "1,50 m" in a list that else prints points. */
function isTwoPlaces(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && !/[\d,.)-]/.test(text[at + 2] ?? '');
}

/** Reads digits with thousands and decimals, without sign and power. */
function readMantissa(
  text: string,
  at: number,
  style: NumberStyle,
): { digits: string; places: number; end: number } | undefined {
  if (text[at] === '.' && isDigit(text[at + 1])) {
    const places = digitsFrom(text, at + 1);
    return places.length > MAX_DIGITS
      ? undefined
      : { digits: plainDigits(places), places: places.length, end: at + 1 + places.length };
  }
  let digits = digitsFrom(text, at);
  if (digits === '' || digits.length > MAX_DIGITS) return undefined;
  let end = at + digits.length;
  if (digits.length <= 3 && digits[0] !== '0') {
    const blanks = style.blankThousands === true ? SPACES : GROUP_SPACES;
    const mark = text[end] ?? '';
    const last = blanks.includes(mark) || (mark === ',' && !style.decimalComma) ? MAX_DIGITS : 0;
    for (; text[end] === mark && isGroup(text, end + 1) && digits.length < last; end += 4)
      digits += text.slice(end + 1, end + 4);
  }
  const point = text[end];
  const comma = point === ',' && (style.decimalComma || digits === '0' || isTwoPlaces(text, end + 1));
  if ((point === '.' || point === '．' || comma) && isDigit(text[end + 1])) {
    const places = digitsFrom(text, end + 1);
    if (places.length > MAX_DIGITS) return undefined;
    return { digits: plainDigits(digits + places), places: places.length, end: end + 1 + places.length };
  }
  return { digits: plainDigits(digits), places: 0, end };
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && i < text.length && SPACES.includes(text[i] as string)) i += 1;
  return i;
}

const RAISED = /^(?:(?:\s?\^\s?([-+−–‑]?)\s?\^?|([-−–‑])\^)\s?(\d{1,2})|([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/;
const SHORT_FLAT = /^([-−–‑])([1-9])(?!\d|[.,]\d)/;
const LONG_FLAT = /^([-−–‑])([1-9]\d?)(?!\d|[.,]\d)/;

/** Reads the exponent behind a "10": `^-4`, `⁻⁴`, and where the source has flattened the power, `-4` and (`bare`) `13`. */
function readExponent(
  text: string,
  at: number,
  bare: boolean,
  long = false,
): { exponent: number; end: number } | undefined {
  const raised = RAISED.exec(text.slice(at, at + 12));
  if (raised) {
    const small = raised[5] === undefined ? undefined : [...raised[5]].map((c) => SUPERSCRIPTS.indexOf(c)).join('');
    const sign = '+⁺'.includes(raised[1] ?? raised[2] ?? raised[4] ?? '') ? 1 : -1;
    return { exponent: sign * Number(raised[3] ?? small), end: at + raised[0].length };
  }
  const flat = bare
    ? /^(?:\s?([-−–‑])\s?)?([1-9]\d?)(?![\d.,]*\d)/.exec(text.slice(at, at + 8))
    : (long ? LONG_FLAT : SHORT_FLAT).exec(text.slice(at, at + 8));
  if (!flat) return undefined;
  return { exponent: flat[1] ? -Number(flat[2]) : Number(flat[2]), end: at + flat[0].length };
}

function readPower(text: string, at: number): { exponent: number; end: number } | undefined {
  const cross = skipSpaces(text, at);
  if (!'×xX·'.includes(text[cross] ?? ' ')) return undefined;
  const ten = skipSpaces(text, cross + 1);
  if (text.slice(ten, ten + 2) !== '10' || (isDigit(text[ten - 1]) && ten === cross)) return undefined;
  return readExponent(text, ten + 2, true);
}

/**
 * Reads the number that begins at `at` (sign allowed): thousands, decimals, powers of ten as printed or flattened
 * ("5 × 10^13", "5 × 1013", "10-4"). Undefined when no number begins there or it has more than 30 digits.
 */
export function readNumber(text: string, at: number, style: NumberStyle): ReadNumber | undefined {
  const sign = text[at] ?? '';
  const signed = sign !== '' && (MINUS.includes(sign) || sign === '+');
  const from = signed ? skipSpaces(text, at + (MINUS.includes(text[at + 1] ?? ' ') ? 2 : 1)) : at;
  const mantissa = readMantissa(text, from, style);
  if (!mantissa) return undefined;
  const one = signed && sign !== '+' ? -1n : 1n;
  const { digits, places } = mantissa;
  const own = digits === '10' && places === 0 ? readExponent(text, mantissa.end, false, style.noRange) : undefined;
  if (own)
    return {
      exact: { n: one, d: 1n, e: own.exponent },
      end: own.end,
      step: toNumber(powerOfTen(own.exponent)),
    };
  const raised = readPower(text, mantissa.end);
  const exact = multiply({ n: one * BigInt(digits), d: 1n, e: -places }, powerOfTen(raised?.exponent ?? 0));
  const zeros = places > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = toNumber(powerOfTen((raised?.exponent ?? 0) - places + Math.min(zeros, digits.length - 1)));
  return { exact, end: raised?.end ?? mantissa.end, step };
}

/** Reads a text that is one number and nothing else; undefined otherwise. */
export function parseNumber(text: string, style: NumberStyle): number | undefined {
  const read = readNumber(text, 0, style);
  return read && read.end === text.length ? toNumber(read.exact) : undefined;
}

/** Prints a finite number in a list's style: plain from 1e-6 to 1e21, else as a power of ten. */
export function formatNumber(value: number, style: NumberStyle): string {
  const [mantissa = '0', exponent] = String(value).split('e');
  const [whole = '0', places] = mantissa.split('.');
  const grouped = style.decimalComma ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const number = places === undefined ? grouped : `${grouped}${style.decimalComma ? ',' : '.'}${places}`;
  return exponent === undefined ? number : `${number} × 10^${exponent.replace('+', '')}`;
}
