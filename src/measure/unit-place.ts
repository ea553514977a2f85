import { ONE } from './exact.ts';
import type { Exact } from './exact.ts';
import type { TokenTools } from './token.ts';
import type { Unit } from './unit.ts';

/** Fewest characters of a unit in quotation marks. */
const SHORTEST_TERM = 5;
/** Longest unit with a word that is glued to it. */
const GLUED = 18;
const QUOTE = /["“”„‘’‚«»'`´]/;

/** True when a sticky pattern matches at a place. */
function startsWith(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A unit that is printed without the blank before the "und" that follows it ("1 kN/kgund"). */
function readGluedUnit(text: string, at: number, tools: TokenTools): ReturnType<TokenTools['readUnit']> {
  if (tools.tables.compounds !== true) return undefined;
  const printed = /^([^\s()]{1,12}?)(?:und|oder)(?=\s)/.exec(text.slice(at, at + GLUED))?.[1];
  const unit = printed === undefined ? undefined : tools.readUnit(printed, 0);
  return unit && unit.end === printed?.length ? { ...unit, end: at + unit.end } : undefined;
}

/** The unit behind a number, also as a defined term in quotation marks ("four 'effective grams'"); none for "degrees of freedom". */
export function readUnitAt(
  text: string,
  at: number,
  glued: boolean,
  tools: TokenTools,
): ReturnType<TokenTools['readUnit']> {
  if (tools.tables.noUnit && startsWith(text, at, tools.tables.noUnit)) return undefined;
  const read = readGluedUnit(text, at, tools) ?? tools.readUnit(text, at);
  if (read || glued || !QUOTE.test(text[at] ?? '')) return read;
  const quoted = tools.readUnit(text, at + 1);
  return quoted && quoted.end - at > SHORTEST_TERM ? quoted : undefined;
}

/** The lower half of a fraction of an inch, "/8" in "3/8 in.", with the place behind it; undefined elsewhere. */
export function readDivisor(text: string, at: number): { readonly exact: Exact; readonly end: number } | undefined {
  if (text[at] !== '/') return undefined;
  const digits = /^\/([1-9]\d?)(?=\s?in\.|\s?inch|")/.exec(text.slice(at, at + 8))?.[1];
  return digits === undefined ? undefined : { exact: { n: BigInt(digits), d: 1n, e: 0 }, end: at + 1 + digits.length };
}

/** True for a quotation mark that means inches: behind a number, before a blank or mark, with no quotation open. */
export function isPrimeInch(text: string, at: number, quotes: number): boolean {
  return text[at] === '"' && quotes % 2 === 0 && /^"(?:$|[\s),;.])/.test(text.slice(at, at + 2));
}

/** A tolerance in degrees Celsius is a difference: one degree is one kelvin, without offset. */
export function differenceUnit(unit: Unit): Unit {
  return unit.kind === 'offset' ? { ...unit, kind: 'linear', factor: ONE } : unit;
}

/** The power of ten of a word behind a number ("5 million"), with the place behind it; undefined where there is none. */
export function readMultiplier(
  text: string,
  at: number,
  tools: TokenTools,
): { readonly exponent: number; readonly end: number } | undefined {
  const word = /^\s(\p{L}{7,10}|M(?:io|rd)\.)/u.exec(text.slice(at, at + 13))?.[1];
  const exponent = word === undefined ? undefined : tools.tables.multipliers.get(word.toLowerCase());
  return word === undefined || exponent === undefined ? undefined : { exponent, end: at + word.length + 1 };
}
