import type { Issue } from '../model/issue.ts';
import type { Criterion, ListFacts, Measured } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** Every unit is one of the vocabulary, with the base unit that the vocabulary gives it. */
export const unitUnknown: Check = {
  name: 'unit-unknown',
  description:
    'Every unit is one of the vocabulary and its base unit agrees, or values would be compared across dimensions.',
  scope: 'edition',
  check: ({ facts, measures }) =>
    facts.flatMap((list) =>
      [...list.criteria].flatMap(([code, criteria]) =>
        criteria.flatMap(listMeasured).flatMap((m) => {
          const base = measures.findBaseUnit(m.unit);
          return base === m.baseUnit ? [] : [fault(list, code, m, base)];
        }),
      ),
    ),
};

function listMeasured(criterion: Criterion): readonly Measured[] {
  return [criterion, ...criterion.restated, ...criterion.at];
}

function fault(list: ListFacts, code: string, { unit, baseUnit }: Measured, base: string | undefined): Issue {
  const message =
    base === undefined
      ? 'The unit is not in the vocabulary, so the value cannot be compared with that of another list.'
      : `The vocabulary gives the unit the base unit \`${base}\`, the row says \`${baseUnit}\`, so the value would be compared wrongly.`;
  const hint = 'Add the unit to data/vocab/units.csv, or ingest the edition again.';
  return { code: 'unit-unknown', severity: 'error', at: formatProvisionPlace(list, code), message, value: unit, hint };
}
