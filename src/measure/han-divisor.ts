import { multiply, toNumber } from './exact.ts';
import { divideUnit } from './han-divide.ts';
import { isOne } from './han-value.ts';
import type { HanValue } from './han-value.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';

/** How far a divisor stands before what it divides (一キログラム当たりの発熱量が…), in characters. */
export const DIVISOR_REACH = 40;
/** Most divisors of one value. */
const DIVISORS = 3;

/** The divisors that stand before value `k` (一時間につき推力一ニュートン当たり), the nearest first; behind an object (を) none reaches. */
export function findDivisors(text: string, values: readonly HanValue[], k: number): readonly HanValue[] {
  const found: HanValue[] = [];
  for (let n = k - 1; n >= 0 && found.length < DIVISORS; n -= 1) {
    const before = values[n];
    const next = values[n + 1];
    if (!before?.divides || !next || next.start - before.end > DIVISOR_REACH) break;
    if (/[。;を]/.test(text.slice(before.end, next.start))) break;
    found.push(before);
  }
  return found;
}

/** A day, in seconds. */
const DAY = 86_400;

/** A divisor as a unit; undefined for a time or length that is neither one of its unit nor a day (五〇ミリ秒間に). */
function asUnit({ value, units }: HanValue): Unit | undefined {
  const by = units[0] ?? PURE;
  if (isOne(value)) return by;
  const scaled = { ...by, factor: multiply(by.factor, value.exact) };
  if (by.baseUnit === 's' && toNumber(scaled.factor) === DAY) return { ...scaled, symbol: 'day' };
  return /^[ms]$/.test(by.baseUnit) ? undefined : scaled;
}

/** True for a divisor that no unit tells: the value is one over that time or length. */
export function isStretch(divisor: HanValue): boolean {
  return asUnit(divisor) === undefined;
}

/** The units that a value may have, divided by those before it. */
export function divideUnits(value: HanValue, divisors: readonly HanValue[]): readonly Unit[] {
  if (divisors.length === 0) return value.units;
  return value.units.map((unit) =>
    divisors.reduce((divided, divisor) => divideUnit(divided, asUnit(divisor) ?? PURE), unit),
  );
}
