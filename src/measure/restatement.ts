import type { Measured } from '../model/provision.ts';
import type { Sentence } from './annotate.ts';
import { toNumber } from './exact.ts';
import type { ReadValue } from './token.ts';
import { convertStep, convertToBase } from './unit.ts';

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

/**
 * The values in brackets directly behind a value that restate it, by token index, and the token behind the brackets;
 * no values when the brackets say something else.
 */
export function findRestatements(
  sentence: Sentence,
  index: number,
): { readonly values: readonly number[]; readonly end: number } {
  const none = { values: [], end: index + 1 };
  const first = sentence.tokens[index]?.value;
  const close = sentence.partner[index + 1] ?? -1;
  if (!first || close <= index + 1 || close > index + 10) return none;
  const values: number[] = [];
  for (let i = index + 2; i < close; i += 1) {
    const value = sentence.tokens[i]?.value;
    if (value && !restates(first, value)) return none;
    if (value) values.push(i);
  }
  return values.length > 0 ? { values, end: close + 1 } : none;
}
