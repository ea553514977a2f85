import { findNextPart, findSizePrefix, joinParts } from './compound.ts';
import { divide, multiply, powerOfTen, toNumber } from './exact.ts';
import type { Exact } from './exact.ts';
import type { LanguageTables } from './language.ts';
import { isDigit, readNumber } from './number.ts';
import type { NumberStyle } from './number.ts';
import { isSpace, startsNegative, startsNumber } from './number-start.ts';
import { differenceUnit, isPrimeInch, readDivisor, readMultiplier, readUnitAt } from './unit-place.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number with its unit (`PURE` without one) as it stands in a text. */
export interface ReadValue {
  readonly exact: Exact;
  readonly step: number;
  readonly unit: Unit;
  /** Printed with ±. */
  readonly plusMinus: boolean;
  /** Written as a word. */
  readonly spelled: boolean;
}

/** A word, a value, a code or a mark, with its place. */
export interface Token {
  readonly kind: 'word' | 'value' | 'code' | 'mark';
  /** Folded form that phrases are looked up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value?: ReadValue;
}

/** What the tokenizer needs besides the text. */
export interface TokenTools {
  readonly tables: LanguageTables;
  readonly style: NumberStyle;
  readonly readUnit: (text: string, at: number) => { unit: Unit; end: number } | undefined;
}

const LETTER = /\p{L}/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const QUOTES = '"“”„‘’‚«»\'`´';
const CODE =
  /(?:\d[A-E]\d{3}[A-Za-z]?(?:\.[a-z0-9]{1,3})*|\d[A-E](?![A-Za-z\d/])|\d\dB(?![A-Za-z\d/])|\d{2,7}-\d{2}-\d(?!\d)|\d{1,2}\.[A-E]\.\d[\w.]*|00\d\d(?:[a-z]\w*|(?![\d.,])))/y;
const ALNUM_RUN = /[\p{L}\d]+(?:[-−][\p{L}\d]+)*(?::\d{4,5}(?!\d))?/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && i < at + 2 && isSpace(text[i] as string)) i += 1;
  return i;
}

/** True when digits at `at` belong to a name: glued to letters before, behind a mark of a code, or after a word such as "Part". */
function isName(text: string, at: number, previous: Token | undefined, tools: TokenTools): boolean {
  const before = text[at - 1] ?? ' ';
  if (LETTER.test(before) && !CJK.test(before))
    return previous?.end !== at || !tools.tables.comparing.has(previous.key);
  if ('_^§#'.includes(before)) return true;
  if (before === '.' && LETTER.test(text[at - 2] ?? ' ')) return true;
  if (!previous) return false;
  if (before === '-' && previous.end === at - 1 && previous.kind !== 'value') return true;
  return tools.tables.references.has(previous.key) && /[^,;:]/.test(before);
}

function codeToken(text: string, at: number): Token {
  const run = matchAt(ALNUM_RUN, text, at) ?? text[at] ?? '';
  const end = at + Math.max(1, run.length);
  return { kind: 'code', key: '#', start: at, end };
}

/** Reads a number with its multiplier word and unit at `at`; undefined where the digits turn out to be a name. */
function readValue(text: string, at: number, quotes: number, tools: TokenTools): Token | undefined {
  const plusMinus = text[at] === '±';
  const from = plusMinus ? skipSpaces(text, at + 1) : at;
  const number = readNumber(text, from, tools.style);
  if (!number) return undefined;
  let { exact, end } = number;
  let step = number.step;
  const multiplier = readMultiplier(text, end, tools);
  if (multiplier) {
    exact = multiply(exact, powerOfTen(multiplier.exponent));
    step *= 10 ** multiplier.exponent;
    end = multiplier.end;
  }
  const second = text[end] === ':' && isDigit(text[end + 1]) ? readNumber(text, end + 1, tools.style) : undefined;
  if (second)
    return {
      kind: 'value',
      key: '#',
      start: at,
      end: second.end,
      value: { exact: divide(exact, second.exact), step, plusMinus, spelled: false, unit: PURE },
    };
  const divisor = readDivisor(text, end);
  if (divisor) {
    exact = divide(exact, divisor.exact);
    step /= toNumber(divisor.exact);
    end = divisor.end;
  }
  const base = { exact, step, plusMinus, spelled: false };
  if (isPrimeInch(text, end, quotes)) {
    const inch = tools.readUnit('inch', 0);
    if (inch) return { kind: 'value', key: '#', start: at, end: end + 1, value: { ...base, unit: inch.unit } };
  }
  const gap = skipSpaces(text, end);
  const glued = gap === end;
  const hyphen = glued && (text[end] === '-' || text[end] === '\u2011') && LETTER.test(text[end + 1] ?? '') ? 1 : 0;
  if (hyphen === 1 && /^-[NOPS]-[(\p{L}]/u.test(text.slice(end, end + 4))) return undefined;
  const read = readUnitAt(text, gap + hyphen, glued, tools);
  if (read)
    return {
      kind: 'value',
      key: '#',
      start: at,
      end: read.end,
      value: { ...base, unit: plusMinus ? differenceUnit(read.unit) : read.unit },
    };
  if (glued && LETTER.test(text[end] ?? '') && !CJK.test(text[end] ?? '')) return undefined;
  if (hyphen === 1 && !/^-\p{Ll}+(?![\p{L}-])/u.test(text.slice(end, end + 16))) return undefined;
  return { kind: 'value', key: '#', start: at, end, value: { ...base, unit: PURE } };
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    (LETTER.test(text[end] as string) || (text[end] === '_' && LETTER.test(text[end + 1] ?? '')))
  ) {
    if (CJK.test(text[end] as string)) break;
    end += 1;
  }
  return end;
}

function wordToken(text: string, at: number, tools: TokenTools): Token {
  let end = at + 1;
  if (!CJK.test(text[at] ?? '')) {
    end = endOfLetters(text, end);
    let next = tools.tables.compounds === true ? findNextPart(text, end) : undefined;
    while (next !== undefined) {
      end = endOfLetters(text, next);
      next = findNextPart(text, end);
    }
    const abbreviation = /^(?:\.[a-z])+\.?/.exec(text.slice(end, end + 6));
    if (abbreviation && end - at === 1) end += abbreviation[0].length;
  }
  end = at + (findSizePrefix(text.slice(at, end), tools.tables.sizePrefixes) ?? end - at);
  const printed = text.slice(at, end);
  const key = tools.tables.fold(tools.tables.compounds === true ? joinParts(printed) : printed);
  return { kind: 'word', key, start: at, end };
}

/** A number written as a word, with the unit behind it if any; undefined when the word is none. */
function spelledValue(text: string, word: Token, tools: TokenTools): Token | undefined {
  const article = tools.tables.countedOne && matchAt(tools.tables.countedOne, text, word.start);
  const joined = /^-\p{Ll}+/u.exec(text.slice(word.end, word.end + 8))?.[0] ?? '';
  const compound = tools.tables.numerals.get(word.key + joined);
  const number = article === undefined ? (compound ?? tools.tables.numerals.get(word.key)) : 1;
  if (number === undefined) return undefined;
  const end = compound === undefined ? word.end : word.end + joined.length;
  const read = readUnitAt(text, skipSpaces(text, end), false, tools);
  const value: ReadValue = {
    exact: { n: BigInt(number), d: 1n, e: 0 },
    step: 1,
    plusMinus: false,
    spelled: true,
    unit: read?.unit ?? PURE,
  };
  return { kind: 'value', key: word.key, start: word.start, end: read?.end ?? end, value };
}

/** Splits a text into words, values, codes and marks; quotation marks and hyphens inside words vanish. Linear in the text. */
export function tokenize(text: string, tools: TokenTools): Token[] {
  const tokens: Token[] = [];
  let quotes = 0;
  for (let i = 0; i < text.length;) {
    const c = text[i] as string;
    if (c === '"') quotes += 1;
    if (isSpace(c) || QUOTES.includes(c)) {
      i += 1;
      continue;
    }
    const token = tokenAt(text, i, tokens[tokens.length - 1], quotes, tools);
    if (token) tokens.push(token);
    i = token?.end ?? i + 1;
  }
  return tokens;
}

/** Gives a bare number the unit that stands before it. */
function withUnitBefore(token: Token | undefined, previous: Token | undefined, tools: TokenTools): Token | undefined {
  const symbol = tools.tables.unitsBefore.get(previous?.key ?? '');
  const unit = symbol === undefined || token?.value?.unit !== PURE ? undefined : tools.readUnit(symbol, 0)?.unit;
  return unit && token?.value ? { ...token, value: { ...token.value, unit } } : token;
}

/** The tools for a number behind a word of comparison, where no range begins. */
function follows(previous: Token | undefined, tools: TokenTools): TokenTools {
  return tools.tables.comparing.has(previous?.key ?? '')
    ? { ...tools, style: { ...tools.style, noRange: true } }
    : tools;
}

function tokenAt(
  text: string,
  i: number,
  previous: Token | undefined,
  quotes: number,
  tools: TokenTools,
): Token | undefined {
  const c = text[i] as string;
  if (startsNumber(text, i) || startsNegative(text, i, previous, tools)) {
    const code = isDigit(c) ? matchAt(CODE, text, i) : undefined;
    if (code !== undefined) return { kind: 'code', key: '#', start: i, end: i + code.length };
    if (isName(text, i, previous, tools)) return codeToken(text, i);
    return withUnitBefore(readValue(text, i, quotes, follows(previous, tools)), previous, tools) ?? codeToken(text, i);
  }
  if (LETTER.test(c)) {
    const word = wordToken(text, i, tools);
    return spelledValue(text, word, tools) ?? word;
  }
  if (c === '.' && previous?.end === i && tools.tables.abbreviations?.has(previous.key)) return undefined;
  const inside =
    (c === '-' || c === '‑') &&
    /[\p{L}"“”‘’)]/u.test(text[i - 1] ?? ' ') &&
    /[\p{L}\d"„“‚‘(]/u.test(text[i + 1] ?? ' ');
  return inside ? undefined : { kind: 'mark', key: c, start: i, end: i + 1 };
}
