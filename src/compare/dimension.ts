import type { Condition, Criterion } from '../model/provision.ts';

/** The parts of a dimension key that a witness needs back. */
export interface Dimension {
  readonly quantity: string;
  readonly baseUnit: string;
  readonly object: string;
}

const SEPARATOR = '|';

function conditionKey(condition: Condition): string {
  return `${condition.quantity} ${condition.comparator} ${condition.base} ${condition.baseUnit}`;
}

/**
 * The axis on which a criterion is a bound: the same quantity of the same object under the same conditions. Two criteria
 * bound one interval only when their keys are equal.
 */
export function formatDimension(criterion: Criterion): string {
  const conditions = criterion.at.map(conditionKey).toSorted().join(' & ');
  return [criterion.quantity, criterion.baseUnit, criterion.object, conditions].join(SEPARATOR);
}

/** Reads a dimension key back. */
export function parseDimension(key: string): Dimension {
  const [quantity = '', baseUnit = '', object = ''] = key.split(SEPARATOR);
  return { quantity, baseUnit, object };
}
