import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion } from '../model/provision.ts';
import type { ListPair } from './counterparts.ts';
import { equalValues, pairCriteria, sameConditions } from './pair-criteria.ts';

/**
 * The object list as the subject list would write it: where a criterion is the counterpart of one of the subject's, it
 * takes the subject's name for the quantity ("volume" for "capacity"), and, when one side's restatement shows that both
 * print the same bound rounded differently (218 K and −55 °C), the subject's value. Conditions of measurement stay as they
 * are unless they are the same: numbers measured otherwise are not.
 */
export function unifyCriteria(pair: ListPair): Catalogue {
  const unified = new Map<string, readonly Criterion[]>();
  for (const provision of pair.object.facts.provisions) {
    const criteria = pair.object.criteria(provision.code);
    const counterpart = pair.counterparts.ofObject(provision.code)[0];
    if (criteria.length === 0 || !counterpart) continue;
    unified.set(provision.code, unifyOne(pair.subject.criteria(counterpart.subject), criteria));
  }
  return { ...pair.object, criteria: (code) => unified.get(code) ?? pair.object.criteria(code) };
}

function unifyOne(subject: readonly Criterion[], object: readonly Criterion[]): readonly Criterion[] {
  const partners = new Map(pairCriteria(subject, object).pairs.map((pair) => [pair.object, pair.subject]));
  return object.map((criterion) => {
    const partner = partners.get(criterion);
    if (!partner) return criterion;
    const base = equalValues(partner, criterion) ? partner.base : criterion.base;
    const at = sameConditions(partner.at, criterion.at) ? partner.at : criterion.at;
    return { ...criterion, quantity: partner.quantity, object: partner.object, base, at };
  });
}
