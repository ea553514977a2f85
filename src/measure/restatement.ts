import type { Measured } from '../model/provision.ts';
import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { toNumber } from './exact.ts';
import type { ReadValue } from './token.ts';
import { convertStep, convertToBase, PURE } from './unit.ts';

/** A value as the model keeps it. */
export function measuredOf(value: ReadValue): Measured {
  return {
    value: toNumber(value.exact),
    unit: value.unit.symbol,
    base: convertToBase(value.exact, value.unit),
    baseUnit: value.unit.baseUnit,
  };
}

/** Pounds printed as a force are pounds of weight. */
const STANDARD_GRAVITY = 9.80665;

/** True when the second value says the same as the first up to rounding in either print. */
export function restates(first: ReadValue, second: ReadValue): boolean {
  const weight = first.unit.baseUnit === 'N' && second.unit.baseUnit === 'kg' ? STANDARD_GRAVITY : 1;
  if (first.unit.baseUnit !== second.unit.baseUnit && weight === 1) return false;
  const a = convertToBase(first.exact, first.unit);
  const b = convertToBase(second.exact, second.unit) * weight;
  if (first.unit.symbol === second.unit.symbol) return a === b;
  const coarse = Math.max(
    convertStep(first.step, first.exact, first.unit),
    convertStep(second.step, second.exact, second.unit),
  );
  const share = first.unit.kind === 'linear' ? 0.05 : 0.01;
  return Math.abs(a - b) <= Math.max(Math.min(coarse, share * Math.max(Math.abs(a), Math.abs(b))), 0.005 * Math.abs(a));
}

/** How far a value alone in brackets may lie from the value before it: official conversions are rounded freely. */
const NEAR = 0.02;

function isNear(first: ReadValue, second: ReadValue): boolean {
  if (first.unit.baseUnit !== second.unit.baseUnit || first.unit.symbol === second.unit.symbol) return false;
  if (first.unit.kind !== 'linear' || second.unit.kind !== 'linear') return false;
  const a = convertToBase(first.exact, first.unit);
  return Math.abs(a - convertToBase(second.exact, second.unit)) <= NEAR * Math.abs(a);
}

/** A value in brackets that restates one before it, with the unit that it borrows. */
export interface Restated {
  /** Token of the value. */
  readonly at: number;
  readonly value: ReadValue;
}

/** Longest brackets that are looked into, in tokens. */
const REACH = 9;

/** Most words between a value and the brackets that restate it: "9 t per axle (19,800 lbs.)". */
const WORDS = 2;

/** The tokens inside the brackets behind a value, at most two words on; undefined where there are none. */
function bracketBehind(
  sentence: Sentence,
  index: number,
): { readonly from: number; readonly close: number } | undefined {
  let open = index + 1;
  const isWord = () =>
    sentence.tokens[open]?.kind === 'word' && !hasRole(sentence, open, 'after', 'before', 'and', 'or');
  while (open <= index + WORDS && isWord()) open += 1;
  const close = sentence.partner[open] ?? -1;
  return close > open && close <= open + REACH ? { from: open + 1, close } : undefined;
}

/**
 * The values in brackets directly behind a value that restate it, and the token behind the brackets; no values when the
 * brackets say something else.
 */
export function findRestatements(
  sentence: Sentence,
  index: number,
): { readonly values: readonly Restated[]; readonly end: number } {
  const none = { values: [], end: index + 1 };
  const first = sentence.tokens[index]?.value;
  const bracket = bracketBehind(sentence, index);
  if (!first || !bracket) return none;
  const { from, close } = bracket;
  const values: Restated[] = [];
  for (let at = from; at < close; at += 1) {
    const value = sentence.tokens[at]?.value;
    if (value && !restates(first, value) && !(close === from + 1 && isNear(first, value))) return none;
    if (value) values.push({ at, value });
  }
  return values.length > 0 ? { values, end: close + 1 } : none;
}

/**
 * The two ends of a range in brackets that restate the ends of the range before it, "0.5 to 5 MPa (5 to 50 atmospheres)";
 * `index` is the token of its high end. Undefined when the brackets say something else.
 */
export function findRangeRestatement(
  sentence: Sentence,
  index: number,
  low: ReadValue,
  high: ReadValue,
): { readonly low: Restated; readonly high: Restated; readonly end: number } | undefined {
  const bracket = bracketBehind(sentence, index);
  if (!bracket) return undefined;
  const places: number[] = [];
  for (let at = bracket.from; at < bracket.close; at += 1) if (sentence.tokens[at]?.value) places.push(at);
  const [first = -1, second = -1] = places;
  const a = sentence.tokens[first]?.value;
  const b = sentence.tokens[second]?.value;
  if (!a || !b || places.length > 2) return undefined;
  const lower = a.unit === PURE ? { ...a, unit: b.unit } : a;
  const alike = (one: ReadValue, other: ReadValue) => restates(one, other) || isNear(one, other);
  if (!alike(low, lower) || !alike(high, b)) return undefined;
  return { low: { at: first, value: lower }, high: { at: second, value: b }, end: bracket.close + 1 };
}
