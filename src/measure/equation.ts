import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { toNumber } from './exact.ts';
import { findRestatements, restates } from './restatement.ts';
import type { Restated } from './restatement.ts';
import type { ReadValue } from './token.ts';
import { PURE } from './unit.ts';

/** The gain of a half-wave dipole in decibels: by so much an isotropic radiated power is printed higher than the same power of a dipole. */
const DIPOLE_GAIN = 2.15;

/** True for "20 dBm (22.15 dBm EIRP)": one radiated power, printed once against a dipole and once against an isotropic aerial. */
export function isIsotropic(first: ReadValue, second: ReadValue): boolean {
  if (first.unit.kind !== 'log10' || first.unit.symbol !== second.unit.symbol) return false;
  return Math.abs(toNumber(second.exact) - toNumber(first.exact) - DIPOLE_GAIN) < 1e-9;
}

/** The value behind "or" that prints the same in another system of units: "10 mm or 3/8 inch". */
function findOtherPrint(sentence: Sentence, index: number, first: ReadValue): Restated | undefined {
  const value = hasRole(sentence, index + 1, 'or') ? sentence.tokens[index + 2]?.value : undefined;
  if (!value || value.unit === PURE || value.unit.baseUnit !== first.unit.baseUnit) return undefined;
  const decimal = (unit: ReadValue['unit']) => unit.factor.n === 1n && unit.factor.d === 1n;
  return decimal(first.unit) !== decimal(value.unit) && restates(first, value) ? { at: index + 2, value } : undefined;
}

/** True for an equals sign between two values that say the same: "1 krad = 10 Gy". */
export function isEquation(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]?.key !== '=') return false;
  const first = sentence.tokens[index - 1]?.value;
  const second = sentence.tokens[index + 1]?.value;
  return first !== undefined && second !== undefined && first.unit !== PURE && restates(first, second);
}

/** The value behind "equivalent to" at the head of brackets, whatever its unit: the text itself says that it restates. */
function findEquivalent(sentence: Sentence, from: number): Restated | undefined {
  if (!hasRole(sentence, from, 'equivalence')) return undefined;
  const at = sentence.cues[from]?.to ?? from;
  const value = sentence.tokens[at]?.value;
  return value ? { at, value } : undefined;
}

/** What else is printed for the value at a token, in brackets, behind an equals sign or behind "or", and the token behind all that. */
export function findPrints(
  sentence: Sentence,
  index: number,
): { readonly values: readonly Restated[]; readonly end: number } {
  const first = sentence.tokens[index]?.value;
  if (!first) return { values: [], end: index + 1 };
  const other = isEquation(sentence, index + 1) ? index + 2 : findOtherPrint(sentence, index, first)?.at;
  const value = sentence.tokens[other ?? -1]?.value;
  if (other !== undefined && value) return { values: [{ at: other, value }], end: other + 1 };
  const close = sentence.partner[index + 1] ?? -1;
  const inside = close > index ? sentence.tokens[index + 2]?.value : undefined;
  if (inside && isIsotropic(first, inside)) return { values: [{ at: index + 2, value: inside }], end: close + 1 };
  const equivalent = close > index ? findEquivalent(sentence, index + 2) : undefined;
  return equivalent ? { values: [equivalent], end: equivalent.at + 1 } : findRestatements(sentence, index);
}
