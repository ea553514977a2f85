import { multiply, power, roundBase, toNumber, ONE } from './exact.ts';
import type { Exact } from './exact.ts';
import { findLongest } from './trie.ts';
import { unitKeys } from './unit-table.ts';
import type { Atom, UnitTable } from './unit-table.ts';
import { readExponent } from './unit-power.ts';

/** A unit as read, simple or compound, with its way to the base unit. */
export interface Unit {
  readonly symbol: string;
  readonly baseUnit: string;
  readonly factor: Exact;
  readonly kind: Atom['kind'];
}

/** The unit of pure numbers and counts. */
export const PURE: Unit = { symbol: '1', baseUnit: '1', factor: ONE, kind: 'linear' };

/** Words that make or join units in one language. */
export interface UnitWords {
  /** "per". */
  readonly per: readonly string[];
  /** Words before a unit that raise it: "square" 2, "cubic" 3. */
  readonly powers: ReadonlyMap<string, number>;
  /** Words before a unit that take its root ("root hour"), also after a power word ("square root hour"). */
  readonly roots: readonly string[];
  /** Words that a unit may carry before "per" ("rms"), besides anything short in brackets. */
  readonly marks: readonly string[];
}

/** A unit and the power that it is raised to. */
export interface Factor {
  readonly atom: Atom;
  readonly exponent: number;
}

interface Cursor {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly text: string;
}

const WINDOW = 60;

/** Reads names and exponents at one place of the text. */
class UnitReader {
  readonly #table: UnitTable;
  readonly #words: UnitWords;

  constructor(table: UnitTable, words: UnitWords) {
    this.#table = table;
    this.#words = words;
  }

  #cursor(text: string, at: number): Cursor {
    const window = text.slice(at, at + WINDOW);
    const keys: string[] = [];
    const starts: number[] = [];
    let from = 0;
    for (const key of unitKeys(window)) {
      from = window.indexOf(key, from);
      keys.push(key);
      starts.push(at + from);
      from += key.length;
    }
    return { keys, starts, text };
  }

  /** An atom at `at` with its end; the longer of the exact and the folded spelling. */
  #atom(text: string, at: number): { atom: Atom; end: number } | undefined {
    const cursor = this.#cursor(text, at);
    const exact = findLongest(this.#table.exact, (i) => cursor.keys[i], 0);
    const folded = findLongest(this.#table.folded, (i) => cursor.keys[i]?.toLowerCase(), 0);
    const best = (exact?.length ?? 0) >= (folded?.length ?? 0) ? exact : folded;
    const atom = best?.entries[0];
    if (!best || !atom) return undefined;
    const last = best.length - 1;
    return { atom, end: (cursor.starts[last] ?? at) + (cursor.keys[last] ?? '').length };
  }

  /** One factor with the power words before it or the exponent behind it. */
  factor(text: string, at: number): { factor: Factor; end: number } | undefined {
    let start = at;
    let exponent = 1;
    for (let word = this.#wordAt(text, start); word; word = this.#wordAt(text, start)) {
      const lower = word.text.toLowerCase();
      const raised = this.#words.powers.get(lower);
      if (this.#words.roots.includes(lower)) exponent = 0.5;
      else if (raised !== undefined) exponent = raised;
      else break;
      start = word.end;
    }
    if (text[start] === '√') {
      exponent = 0.5;
      start += 1;
    }
    const read = this.#atom(text, start);
    if (!read) return undefined;
    const raised = exponent === 1 ? readExponent(text, read.end) : undefined;
    return { factor: { atom: read.atom, exponent: raised?.exponent ?? exponent }, end: raised?.end ?? read.end };
  }

  #wordAt(text: string, at: number): { text: string; end: number } | undefined {
    const match = /^\s?(\p{L}+)\s/u.exec(text.slice(at, at + 12));
    return match ? { text: match[1] ?? '', end: at + match[0].length } : undefined;
  }

  /** A time behind a word of division, of a pure number: "5 per month". */
  rate(text: string, at: number): { factor: Factor; end: number } | undefined {
    const match = /^(\p{L}+)\s(?=\p{L})/u.exec(text.slice(at, at + 8));
    if (!match || !this.#words.per.includes(match[1] ?? '')) return undefined;
    const read = this.factor(text, at + match[0].length);
    return read?.factor.atom.baseUnit === 's' ? read : undefined;
  }

  /** The joint between two factors: 1 for a product, -1 for a quotient, with the place behind it. */
  joint(text: string, at: number): { sign: number; end: number } | undefined {
    if (/^\s\p{L}{1,3}(?:\s?\^\s?)?[-−–⁻][1-4¹²³⁴](?!\d)/u.test(text.slice(at, at + 10)))
      return { sign: 1, end: at + 1 };
    if (/^\smrad(?!\p{L})/u.test(text.slice(at, at + 6))) return { sign: 1, end: at + 1 };
    const mark = /^\s(?:\([^()]{1,24}\)|(\p{L}{3}))(?=\/|\s(\p{L}+)\s)/u.exec(text.slice(at, at + 40));
    const carried = mark && (mark[1] === undefined || this.#words.marks.includes(mark[1]));
    const joins = mark && (mark[2] === undefined || this.#words.per.includes(mark[2]));
    const from = carried && joins ? at + mark[0].length : at;
    const match = /^(?:(\s?\/\s?)|(\s?[·•⋅∙]\s?|-)|\s(\p{L}+)\s(?:an?\s)?)/u.exec(text.slice(from, from + 16));
    if (!match) return undefined;
    if (match[1] !== undefined) return { sign: -1, end: from + match[0].length };
    if (match[2] !== undefined) return { sign: 1, end: from + match[0].length };
    return this.#words.per.includes((match[3] ?? '').toLowerCase())
      ? { sign: -1, end: from + match[0].length }
      : undefined;
  }
}

function symbolOf(factors: readonly Factor[], name: (atom: Atom) => string): string {
  const part = ({ atom, exponent }: Factor): string => {
    const size = Math.abs(exponent);
    const inner = name(atom);
    if (size === 1) return inner;
    return `${/[·/^]/.test(inner) ? `(${inner})` : inner}^${size === 0.5 ? '1/2' : size}`;
  };
  const above = factors.filter((f) => f.exponent > 0).map(part);
  const below = factors.filter((f) => f.exponent < 0).map(part);
  if (below.length === 0) return above.join('·');
  return `${above.length === 0 ? '1' : above.join('·')}/${below.length === 1 ? below[0] : `(${below.join('·')})`}`;
}

function factorPower(factor: Exact, exponent: number): Exact {
  if (Number.isInteger(exponent)) return power(factor, exponent);
  if (factor.n === 1n && factor.d === 1n && (factor.e * exponent) % 1 === 0)
    return { n: 1n, d: 1n, e: factor.e * exponent };
  const root = toNumber(factor) ** exponent;
  return { n: BigInt(Math.round(root * 1e15)), d: 1n, e: -15 };
}

/** One unit from its factors, with the base units of its parts in alphabetical order. */
export function compose(factors: readonly Factor[]): Unit {
  const [only] = factors;
  if (factors.length === 1 && only && only.exponent === 1) return only.atom;
  let factor = ONE;
  for (const f of factors)
    factor = multiply(factor, factorPower(f.atom.kind === 'linear' ? f.atom.factor : ONE, f.exponent));
  const sorted = factors.toSorted((a, b) => (a.atom.baseUnit < b.atom.baseUnit ? -1 : 1));
  const baseUnit = symbolOf(sorted, (atom) => (atom.kind === 'linear' ? atom.baseUnit : atom.symbol));
  return { symbol: symbolOf(factors, (atom) => atom.symbol), baseUnit, factor, kind: 'linear' };
}

/**
 * Makes a reader of units: given a text and the place behind a number, the longest unit there with its end
 * ("GHz", "g/cm^3", "Gy (Si)/s", "degrees per hour"); undefined when none stands there.
 */
export function createUnitReader(
  table: UnitTable,
  words: UnitWords,
): (text: string, at: number) => { unit: Unit; end: number } | undefined {
  const reader = new UnitReader(table, words);
  return (text, at) => {
    const rate = text[at] === '/' ? undefined : reader.rate(text, at);
    const inverse = text[at] === '/' || rate !== undefined;
    const first = rate ?? reader.factor(text, inverse ? at + 1 : at);
    if (!first) return undefined;
    const factors = [inverse ? { ...first.factor, exponent: -first.factor.exponent } : first.factor];
    let end = first.end;
    let open = false;
    for (let joint = reader.joint(text, end); joint && factors.length < 6; joint = reader.joint(text, end)) {
      const opens: boolean = !open && joint.sign < 0 && text[joint.end] === '(';
      const next = reader.factor(text, opens ? joint.end + 1 : joint.end);
      if (!next) break;
      open ||= opens;
      const under = joint.sign < 0 || open;
      factors.push({ atom: next.factor.atom, exponent: (under ? -1 : 1) * next.factor.exponent });
      end = next.end;
      if (open && text[end] === ')') {
        end += 1;
        open = false;
      }
    }
    const after = text[end];
    if (after !== undefined && /[\p{Script=Latin}\d]/u.test(after) && /\p{Script=Latin}/u.test(text[end - 1] ?? ''))
      return undefined;
    return { unit: compose(factors), end };
  };
}

/** Converts a value to its unit's base unit, exactly where the factor is exact, rounded to 12 significant digits. */
export function convertToBase(value: Exact, unit: Unit): number {
  if (unit.kind === 'linear') return roundBase(toNumber(multiply(value, unit.factor)));
  if (unit.kind === 'log10') return roundBase(toNumber(unit.factor) * 10 ** (toNumber(value) / 10));
  const scale = unit.kind === 'offset-f' ? 5 / 9 : 1;
  return roundBase(toNumber(value) * scale + toNumber(unit.factor));
}

/** Half a step up or down in a base unit: how far a rounded print may lie from the value meant. */
export function convertStep(step: number, value: Exact, unit: Unit): number {
  const base = convertToBase(value, unit);
  if (unit.kind === 'log10') return Math.abs(base * (10 ** (step / 10) - 1));
  if (unit.kind === 'offset-f') return (step * 5) / 9;
  return unit.kind === 'offset' ? step : Math.abs(step * toNumber(unit.factor));
}
