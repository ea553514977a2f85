import { divide, ONE } from './exact.ts';
import { PURE } from './unit.ts';
import type { Unit } from './unit.ts';

/** The power of a root in a unit (h^1/2). */
const ROOT = /\^\d\/\d/g;

/**
 * A unit divided by another ("J" by "kg" is "J/kg"). Pulses leave no trace, nor does the second of a unit that is a rate by
 * itself; degrees Celsius are steps of a temperature.
 */
export function divideUnit(unit: Unit, by: Unit): Unit {
  const isRate =
    (by.symbol === 's' && unit.baseUnit.endsWith('/s')) || (by.symbol === 'min' && unit.baseUnit === 'rpm');
  if (by.baseUnit === 'pulse' || by.baseUnit === PURE.baseUnit || isRate) return unit;
  const join = (a: string, b: string) => {
    const [above = '', below = ''] = a.split('/');
    const parts = [below.replaceAll(/[()]/g, ''), b].filter((part) => part !== '').toSorted();
    return `${above}/${parts.length > 1 || /[·/]/.test(b.replaceAll(ROOT, '')) ? `(${parts.join('·')})` : b}`;
  };
  return {
    symbol: join(unit.symbol, by.kind === 'linear' ? by.symbol : by.baseUnit),
    baseUnit: join(unit.baseUnit, by.baseUnit),
    factor: divide(unit.kind === 'linear' ? unit.factor : ONE, by.factor),
    kind: 'linear',
  };
}
