import type { Catalogue } from '../graph/catalogue.ts';
import type { Condition, Criterion } from '../model/provision.ts';

/**
 * The catalogue as the region algebra reads it: "more than 100 mW anywhere within 43.5 to 90 GHz" is met by a device that
 * has a point of more than 100 mW at a frequency within those ends. So a condition that leaves a range becomes a bound of
 * its own, on that quantity where the criterion is measured; a condition that names one value ("at 20 °C") stays one.
 */
export function expandConditions(catalogue: Catalogue): Catalogue {
  const known = new Map<string, readonly Criterion[]>();
  return {
    ...catalogue,
    criteria(code) {
      const expanded = known.get(code) ?? catalogue.criteria(code).flatMap(expandCriterion);
      known.set(code, expanded);
      return expanded;
    },
  };
}

function expandCriterion(criterion: Criterion): readonly Criterion[] {
  const ranges = criterion.at.filter((condition) => condition.comparator !== '=');
  if (ranges.length === 0) return [criterion];
  const points = criterion.at.filter((condition) => condition.comparator === '=');
  return [{ ...criterion, at: points }, ...ranges.map((condition) => boundOf(condition, criterion))];
}

function boundOf(condition: Condition, criterion: Criterion): Criterion {
  const measured = [criterion.quantity.replaceAll('-', ' '), criterion.object].filter(Boolean).join(' of ');
  return { ...criterion, ...condition, restated: [], at: [], object: measured };
}
