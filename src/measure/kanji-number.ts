import { add, divide, MAX_DIGITS, multiply, parseExact, power, powerOfTen, toNumber } from './exact.ts';
import type { Exact } from './exact.ts';
import { digitOf, readPositional } from './kanji-digits.ts';
import type { Part } from './kanji-digits.ts';
import { readNumber } from './number.ts';
import type { ReadNumber } from './number.ts';

/** Multipliers inside a group of four digits. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
/** Multipliers of whole groups, in Japanese and in Chinese characters. */
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['億', 8],
  ['亿', 8],
  ['兆', 12],
]);
/** Between denominator and numerator. */
const OVER: readonly string[] = ['分の', '分之'];
const MINUS: readonly string[] = ['マイナス', '−', '-', '⁻'];
/** Largest power that is read ("一〇の三〇乗"). */
const MAX_POWER = 60;

/** A side of a size (1280×1024), whose "×10" begins no power. */
const SIDE = /^\d{4,}(?=[×x])/;
const WIDTH = 12;

/** Tells whether a unit begins at a place of the text. */
export type UnitTest = (at: number) => boolean;

const never: UnitTest = () => false;

/** True for 〇 to 九, 十, 百, 千 and 零: a character that may begin a number. */
export function isKanjiDigit(c: string | undefined): boolean {
  return c !== undefined && (digitOf(c) !== undefined || SMALL.has(c));
}

/** Digits as printed, positional or with Arabic figures. */
function readDigits(text: string, at: number): Part | undefined {
  if (digitOf(text[at]) !== undefined) return readPositional(text, at);
  const side = SIDE.exec(text.slice(at, at + WIDTH))?.[0] ?? '';
  const exact = parseExact(side);
  if (exact) return { exact, end: at + side.length };
  const c = text[at] ?? '';
  return c >= '0' && c <= '9' ? readNumber(text, at, { decimalComma: false, blankThousands: true }) : undefined;
}

const NOUGHT: Exact = { n: 0n, d: 1n, e: 0 };

/** A whole number or decimal with its multipliers: 五〇兆, 二千五百, 十, 1.5万. */
function readMultiplied(text: string, at: number, isUnit: UnitTest = never): Part | undefined {
  let total = NOUGHT;
  let group = NOUGHT;
  let last: Exact | undefined;
  let end = at;
  for (let steps = 0; steps < MAX_DIGITS; steps += 1) {
    if (end > at && isUnit(end)) break;
    const c = text[end] ?? '';
    const small = SMALL.get(c);
    const large = LARGE.get(c);
    if (small !== undefined) {
      group = add(group, multiply(last ?? powerOfTen(0), powerOfTen(small)));
      last = undefined;
    } else if (large !== undefined && end > at) {
      total = add(total, multiply(add(group, last ?? NOUGHT), powerOfTen(large)));
      group = NOUGHT;
      last = undefined;
    } else {
      const digits = last === undefined ? readDigits(text, end) : undefined;
      if (!digits) break;
      last = digits.exact;
      end = digits.end - 1;
    }
    end += 1;
  }
  return end === at ? undefined : { exact: add(add(total, group), last ?? NOUGHT), end };
}

function startsWithAny(text: string, at: number, words: readonly string[]): number {
  return words.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** "の五乗", "のマイナス六乗" behind a base. */
function readWordedPower(text: string, at: number): { readonly exponent: number; readonly end: number } | undefined {
  if (text[at] !== 'の') return undefined;
  const minus = startsWithAny(text, at + 1, MINUS);
  const read = readMultiplied(text, at + 1 + minus);
  const size = read ? toNumber(read.exact) : Number.NaN;
  if (!read || text[read.end] !== '乗' || !Number.isInteger(size) || size > MAX_POWER) return undefined;
  return { exponent: minus > 0 ? -size : size, end: read.end + 1 };
}

/** A number with what raises it: 一〇の五乗. */
function readRaised(text: string, at: number, isUnit?: UnitTest): Part | undefined {
  const base = readMultiplied(text, at, isUnit);
  const raised = base && readWordedPower(text, base.end);
  return base && raised ? { exact: power(base.exact, raised.exponent), end: raised.end } : base;
}

/** The size of one unit in the last place that is printed. */
function stepOf(exact: Exact): number {
  const zeros = exact.e < 0 ? 0 : (/0*$/.exec(exact.n.toString())?.[0].length ?? 0);
  return toNumber(powerOfTen(exact.e + Math.min(zeros, exact.n.toString().length - 1)));
}

/**
 * Reads the number without sign that begins at `at`, in Chinese characters or Arabic figures: 〇・〇二四, 三、五〇〇, 五〇兆,
 * 二千五百, 一〇〇万分の二八, 一〇の五乗, 二×一〇の五乗, 50×10⁻⁶. Undefined where none begins, and for numbers of more than 30 digits.
 * `isUnit` tells where a unit begins whose first character could be a multiplier (千克, 兆帕); default nowhere.
 */
export function readKanjiNumber(text: string, at: number, isUnit?: UnitTest): ReadNumber | undefined {
  const first = readRaised(text, at, isUnit);
  if (!first) return undefined;
  let { exact, end } = first;
  const over = startsWithAny(text, end, OVER);
  const above = over > 0 ? readRaised(text, end + over) : undefined;
  if (above) {
    exact = divide(above.exact, exact);
    end = above.end;
  }
  const times = SIDE.test(text.slice(at, at + WIDTH))
    ? null
    : /^\s?[×x]\s?(?=10|一〇|十)/.exec(text.slice(end, end + 5));
  const factor = times ? readRaised(text, end + times[0].length) : undefined;
  if (factor) {
    exact = multiply(exact, factor.exact);
    end = factor.end;
  }
  return { exact, end, step: stepOf(exact) };
}
