import type { Condition, Criterion, Measured } from '../model/provision.ts';

/** Two criteria that stand for each other. */
export interface CriteriaPair {
  readonly subject: Criterion;
  readonly object: Criterion;
}

/** How like two criteria must be to be paired, most like first; each step takes what the steps before have left. */
const STEPS: readonly { readonly alike: (s: Criterion, o: Criterion) => boolean; readonly unique: boolean }[] = [
  {
    alike: (s, o) => sameThing(s, o) && sameDirection(s, o) && sameConditions(s.at, o.at) && equalValues(s, o),
    unique: false,
  },
  { alike: (s, o) => sameThing(s, o) && sameDirection(s, o) && sameConditions(s.at, o.at), unique: false },
  { alike: (s, o) => sameThing(s, o) && sameDirection(s, o), unique: false },
  { alike: (s, o) => sameThing(s, o), unique: true },
  { alike: (s, o) => s.baseUnit === o.baseUnit && sameDirection(s, o) && sameConditions(s.at, o.at), unique: true },
  { alike: (s, o) => s.baseUnit === o.baseUnit && sameDirection(s, o), unique: true },
];

/** What pairing found: the pairs, and what only one side has. */
export interface CriteriaPairs {
  readonly pairs: readonly CriteriaPair[];
  readonly subjectOnly: readonly Criterion[];
  readonly objectOnly: readonly Criterion[];
}

/**
 * Pairs the criteria of two provisions: the same quantity, object, direction and conditions first, then by base unit where
 * that leaves no choice.
 */
export function pairCriteria(subject: readonly Criterion[], object: readonly Criterion[]): CriteriaPairs {
  const pairs: CriteriaPair[] = [];
  let subjectOnly = subject;
  let objectOnly = object;
  for (const { alike, unique } of STEPS) {
    for (const s of subjectOnly) {
      const candidates = objectOnly.filter((o) => alike(s, o));
      const [found] = candidates;
      if (!found) continue;
      if (unique && (candidates.length > 1 || subjectOnly.filter((other) => alike(other, found)).length > 1)) continue;
      pairs.push({ subject: s, object: found });
      subjectOnly = subjectOnly.filter((other) => other !== s);
      objectOnly = objectOnly.filter((other) => other !== found);
    }
  }
  return { pairs, subjectOnly, objectOnly };
}

function sameThing(s: Criterion, o: Criterion): boolean {
  return s.quantity === o.quantity && s.object === o.object;
}

function sameDirection(s: Criterion, o: Criterion): boolean {
  return s.comparator[0] === o.comparator[0];
}

/** Whether two criteria print the same bound, counting restatements in brackets. */
export function equalValues(s: Criterion, o: Criterion): boolean {
  return [s, ...s.restated].some((a) => [o, ...o.restated].some((b) => equalMeasured(a, b)));
}

/** Values this near are one bound printed in two units, if rounding explains the rest. */
const ROUNDING = 0.005;

/**
 * Whether two prints mean one value. In one unit every digit counts; in two units (293 K and 20 °C, 0.133 Pa and 133.3 mPa)
 * they may differ by half a step of the coarser print, and never by more than half a per cent.
 */
function equalMeasured(a: Measured, b: Measured): boolean {
  if (a.baseUnit !== b.baseUnit) return false;
  const size = Math.max(Math.abs(a.base), Math.abs(b.base));
  const apart = Math.abs(a.base - b.base);
  if (apart <= 1e-9 * size) return true;
  return a.unit !== b.unit && apart <= ROUNDING * size && apart <= Math.max(halfStep(a), halfStep(b)) * (1 + 1e-9);
}

/** Half of the last printed digit, in base units; a degree Celsius is a kelvin wide. */
function halfStep({ value, base, baseUnit }: Measured): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const step = (Number.isInteger(value) ? 1 : 10 ** (Number(exponent) - decimals)) / 2;
  return baseUnit === 'K' || value === 0 ? step : step * Math.abs(base / value);
}

/** Whether two criteria are measured under the same conditions. */
export function sameConditions(s: readonly Condition[], o: readonly Condition[]): boolean {
  const within = (a: readonly Condition[], b: readonly Condition[]) =>
    a.every((x) => b.some((y) => x.quantity === y.quantity && x.comparator === y.comparator && equalMeasured(x, y)));
  return s.length === o.length && within(s, o) && within(o, s);
}
