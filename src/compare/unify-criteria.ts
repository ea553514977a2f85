import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion } from '../model/provision.ts';
import type { ListPair } from './counterparts.ts';
import { equalValues, pairCriteria, sameConditions, type CriteriaPair } from './pair-criteria.ts';

/**
 * Both lists with one name for what is plainly one quantity: where two criteria are counterparts and one side names no
 * quantity, it takes the other's name; "output power" and "power" become one; "width" and "height" never do. The object
 * takes the subject's value where both print the same bound rounded differently (218 K and −55 °C), and its conditions where
 * they are the same.
 */
export function unifyCriteria({ subject, object, counterparts }: ListPair): Omit<ListPair, 'counterparts'> {
  const subjects = new Map<string, readonly Criterion[]>();
  const objects = new Map<string, readonly Criterion[]>();
  for (const provision of object.facts.provisions) {
    const counterpart = counterparts.ofObject(provision.code)[0];
    if (!counterpart || object.criteria(provision.code).length === 0) continue;
    const ours = subject.criteria(counterpart.subject);
    const theirs = object.criteria(provision.code);
    const { pairs } = pairCriteria(ours, theirs);
    const names = new Map(pairs.flatMap((pair) => nameBoth(pair, ours, theirs)));
    const partners = new Map(pairs.map((pair) => [pair.object, pair.subject]));
    if (counterparts.ofSubject(counterpart.subject)[0]?.object === provision.code)
      subjects.set(
        counterpart.subject,
        ours.map((criterion) => ({ ...criterion, ...names.get(criterion) })),
      );
    objects.set(
      provision.code,
      theirs.map((criterion) => alignValue({ ...criterion, ...names.get(criterion) }, partners.get(criterion))),
    );
  }
  return { subject: withCriteria(subject, subjects), object: withCriteria(object, objects) };
}

function withCriteria(catalogue: Catalogue, known: ReadonlyMap<string, readonly Criterion[]>): Catalogue {
  return { ...catalogue, criteria: (code) => known.get(code) ?? catalogue.criteria(code) };
}

type Name = Pick<Criterion, 'quantity' | 'object'>;

/** The common name of a pair, for both; nothing where the two are not plainly one or the name is taken on one side. */
function nameBoth(
  { subject, object }: CriteriaPair,
  ours: readonly Criterion[],
  theirs: readonly Criterion[],
): readonly (readonly [Criterion, Name])[] {
  if (subject.quantity === object.quantity && subject.object === object.object) return [];
  const shorter = subject.quantity.length <= object.quantity.length ? subject : object;
  const named = shorter.quantity === '' ? (shorter === subject ? object : subject) : shorter;
  const isTaken = (own: Criterion, all: readonly Criterion[]) =>
    own.quantity !== named.quantity &&
    all.some((other) => other.quantity === named.quantity && other.baseUnit === named.baseUnit);
  if (!isOneThing(subject.quantity, object.quantity) || isTaken(subject, ours) || isTaken(object, theirs)) return [];
  const name: Name = {
    quantity: named.quantity,
    object: subject.object === object.object ? subject.object : named.object,
  };
  return [
    [subject, name],
    [object, name],
  ];
}

/** Whether one name is empty or says the other with more words: "power" and "output-power". */
function isOneThing(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [few = [], many = []] = [a.split('-'), b.split('-')].toSorted((x, y) => x.length - y.length);
  return few.every((word) => many.includes(word));
}

function alignValue(criterion: Criterion, partner: Criterion | undefined): Criterion {
  if (!partner) return criterion;
  const base = equalValues(partner, criterion) ? partner.base : criterion.base;
  const at = sameConditions(partner.at, criterion.at) ? partner.at : criterion.at;
  return { ...criterion, base, at };
}
