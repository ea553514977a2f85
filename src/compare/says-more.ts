import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion, Provision } from '../model/provision.ts';

/** Whether the wording of a provision is a feature of its own: false for "Having any of the following" and for wording that only names the quantities that it bounds. */
export function saysMoreThanNumbers(catalogue: Catalogue, provision: Provision): boolean {
  const criteria = catalogue.criteria(provision.code);
  if (provision.words.length === 0) return criteria.length === 0 && catalogue.children(provision.code).length === 0;
  const named = criteria.flatMap(namesOf);
  return provision.words.some((word) => !named.some((name) => name.startsWith(word) || word.startsWith(name)));
}

function namesOf(criterion: Criterion): readonly string[] {
  return [criterion.quantity, criterion.object, ...criterion.at.map((condition) => condition.quantity)]
    .flatMap((name) => name.split(/[- ]/))
    .filter((name) => name.length > 2);
}
