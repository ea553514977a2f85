import { explainBound, explainConditions } from '../explain/criterion.ts';
import type { Difference } from '../model/comparison.ts';
import type { Criterion } from '../model/provision.ts';
import { equalValues, pairCriteria, sameConditions, type CriteriaPair } from './pair-criteria.ts';

/**
 * Typed differences between the criteria of two provisions; empty when both ask for the same numbers. Criteria are paired by
 * quantity, object and conditions, then by base unit where that leaves no choice; values are compared in base units, and a
 * value restated in brackets that equals counts as equal. `criterion-missing`: only the subject has it; `criterion-added`: only the object.
 */
export function compareCriteria(subject: readonly Criterion[], object: readonly Criterion[]): readonly Difference[] {
  const { pairs, subjectOnly, objectOnly } = pairCriteria(subject, object);
  return [
    ...pairs.flatMap(comparePair),
    ...subjectOnly.map((c): Difference => ({
      kind: 'criterion-missing',
      about: c.quantity,
      subject: explainBare(c),
      object: '',
    })),
    ...objectOnly.map((c): Difference => ({
      kind: 'criterion-added',
      about: c.quantity,
      subject: '',
      object: explainBare(c),
    })),
    ...compareBranches(pairs),
  ];
}

function comparePair({ subject, object }: CriteriaPair): readonly Difference[] {
  const about = subject.quantity || object.quantity;
  const differences: Difference[] = [];
  const add = (kind: Difference['kind'], subjectText: string, objectText: string) =>
    differences.push({ kind, about, subject: subjectText, object: objectText });
  if (!equalValues(subject, object)) add(valueKind(subject, object), explainBound(subject), explainBound(object));
  if (subject.comparator !== object.comparator) add('comparator', explainBound(subject), explainBound(object));
  if (!sameConditions(subject.at, object.at))
    add('condition', explainConditions(subject.at), explainConditions(object.at));
  if (subject.object !== object.object) add('feature', subject.object, object.object);
  if (subject.quantity !== object.quantity && subject.quantity !== '' && object.quantity !== '')
    add('feature', subject.quantity, object.quantity);
  return differences;
}

/** The same number with another unit is a difference of the unit, anything else one of the threshold. */
function valueKind(subject: Criterion, object: Criterion): Difference['kind'] {
  const sameNumber = subject.value === object.value && subject.unit !== object.unit;
  return sameNumber || subject.baseUnit !== object.baseUnit ? 'unit' : 'threshold';
}

/** Alternatives must correspond one to one, and what is always required must be so on both sides. */
function compareBranches(pairs: readonly CriteriaPair[]): readonly Difference[] {
  const forward = new Map([[0, 0]]);
  const backward = new Map([[0, 0]]);
  for (const { subject, object } of pairs) {
    const there = forward.get(subject.branch) ?? object.branch;
    const back = backward.get(object.branch) ?? subject.branch;
    if (there !== object.branch || back !== subject.branch) {
      return [
        { kind: 'junction', about: subject.quantity, subject: restateBranch(subject), object: restateBranch(object) },
      ];
    }
    forward.set(subject.branch, there);
    backward.set(object.branch, back);
  }
  return [];
}

function restateBranch({ branch }: Criterion): string {
  return branch === 0 ? 'always required' : `in alternative ${branch}`;
}

/** The bound with its conditions, without the quantity, which the difference names itself. */
function explainBare(criterion: Criterion): string {
  return criterion.at.length === 0
    ? explainBound(criterion)
    : `${explainBound(criterion)} at ${explainConditions(criterion.at)}`;
}
