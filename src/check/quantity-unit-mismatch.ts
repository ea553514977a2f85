import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** Every quantity of the vocabulary is measured in a unit of its dimension. */
export const quantityUnitMismatch: Check = {
  name: 'quantity-unit-mismatch',
  description:
    'A quantity of the vocabulary is measured in units of its dimension, or the number belongs to another quantity.',
  scope: 'edition',
  check: ({ facts, measures }) =>
    facts.flatMap((list) =>
      [...list.criteria].flatMap(([code, criteria]) =>
        criteria
          .flatMap((c) => [c, ...c.at])
          .filter((m) => (measures.findQuantityBaseUnit(m.quantity) ?? m.baseUnit) !== m.baseUnit)
          .map((m) => ({
            code: 'quantity-unit-mismatch',
            severity: 'error' as const,
            at: formatProvisionPlace(list, code),
            message: `The quantity \`${m.quantity}\` is measured in \`${measures.findQuantityBaseUnit(m.quantity)}\`, so this number was given to the wrong quantity.`,
            value: `${m.value} ${m.unit}`,
            hint: 'Look up the official text; mend the quantity in data/vocab/quantities.csv or the reading.',
          })),
      ),
    ),
};
