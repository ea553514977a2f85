import type { Comparator, Condition, Measured } from '../../model/provision.ts';

/** The five comparators, longest first so that a reader may try them in this order. */
export const COMPARATORS: readonly Comparator[] = ['<=', '>=', '<', '=', '>'];

const MEASURED = /^(\S+) ([^[\]]+?)(?: \[(\S+) ([^[\]]+)\])?$/;
const CONDITION = /^(?:(\S+) )?(<=|>=|<|=|>) (.+)$/;

/** Writes a value with its unit and, where it differs, the base value in brackets: `100 MHz [100000000 Hz]`. */
export function formatMeasured(m: Measured): string {
  const plain = m.value === m.base && m.unit === m.baseUnit;
  return `${m.value} ${m.unit}${plain ? '' : ` [${m.base} ${m.baseUnit}]`}`;
}

/** Reads what `formatMeasured` writes; undefined for anything else. */
export function parseMeasured(text: string): Measured | undefined {
  const [, value, unit, base, baseUnit] = MEASURED.exec(text) ?? [];
  if (value === undefined || unit === undefined) return undefined;
  const measured = { value: Number(value), unit, base: Number(base ?? value), baseUnit: baseUnit ?? unit };
  return Number.isNaN(measured.value) || Number.isNaN(measured.base) ? undefined : measured;
}

/** Writes a condition: `frequency = 100 MHz [100000000 Hz]`; a condition without quantity begins with its comparator. */
export function formatCondition(c: Condition): string {
  return `${c.quantity === '' ? '' : `${c.quantity} `}${c.comparator} ${formatMeasured(c)}`;
}

/** Reads what `formatCondition` writes; undefined for anything else. */
export function parseCondition(text: string): Condition | undefined {
  const [, quantity, comparator, rest] = CONDITION.exec(text) ?? [];
  const measured = parseMeasured(rest ?? '');
  const found = COMPARATORS.find((c) => c === comparator);
  return measured && found ? { quantity: quantity ?? '', comparator: found, ...measured } : undefined;
}
