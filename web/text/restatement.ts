import { explainBound, explainCriterion } from '../state/core.ts';
import type { Catalogue, Criterion, Junction, Provision } from '../state/core.ts';

/** One condition of a restatement; `differs` when the other side has none like it. */
export interface RestatedPart {
  readonly text: string;
  /** What joins it to the part before: the other end of a range, a further condition, an alternative. */
  readonly joined: 'range' | 'and' | 'or';
  readonly differs: boolean;
}

/** One provision restated: where it stands in the tree, what it names, what it asks for. */
export interface RestatedLine {
  readonly code: string;
  readonly depth: number;
  readonly label: string;
  /** Content words in alphabetical order, for a provision that has no name of its own. */
  readonly words: readonly string[];
  readonly junction: Junction | undefined;
  readonly reserved: boolean;
  /** True for the provision itself, false for what stands above and below it. */
  readonly here: boolean;
  readonly parts: readonly RestatedPart[];
}

function sameConditions(a: Criterion, b: Criterion): boolean {
  const key = (criterion: Criterion) =>
    criterion.at
      .map((c) => `${c.comparator}${c.base}${c.baseUnit}`)
      .toSorted()
      .join();
  return key(a) === key(b);
}

function alike(a: Criterion, b: Criterion): boolean {
  const named = a.quantity !== '' && b.quantity !== '';
  return (
    a.comparator === b.comparator &&
    a.base === b.base &&
    a.baseUnit === b.baseUnit &&
    (!named || a.quantity === b.quantity) &&
    sameConditions(a, b)
  );
}

function placesOf(catalogue: Catalogue, code: string): readonly Provision[] {
  return [...catalogue.path(code).slice(0, -1), ...catalogue.subtree(code)];
}

function criteriaOf(catalogue: Catalogue, code: string): readonly Criterion[] {
  return placesOf(catalogue, code).flatMap((place) => catalogue.criteria(place.code));
}

function sameMeasure(a: Criterion, b: Criterion): boolean {
  return (
    a.quantity !== '' &&
    a.quantity === b.quantity &&
    a.object === b.object &&
    a.branch === b.branch &&
    a.at.length + b.at.length === 0
  );
}

function restateCriteria(
  criteria: readonly Criterion[],
  theirs: readonly Criterion[] | undefined,
): readonly RestatedPart[] {
  return criteria.map((criterion, i) => {
    const before = criteria[i - 1];
    const range = before !== undefined && sameMeasure(before, criterion);
    const alternative = before !== undefined && before.branch !== criterion.branch && before.branch > 0;
    return {
      text: range ? explainBound(criterion) : explainCriterion(criterion),
      joined: range ? 'range' : alternative ? 'or' : 'and',
      differs: theirs !== undefined && !theirs.some((their) => alike(criterion, their)),
    };
  });
}

/** A provision with its whole path and all below it, restated from facts; conditions that the other side lacks are marked. */
export function restate(
  catalogue: Catalogue,
  code: string,
  other?: { catalogue: Catalogue; code: string },
): readonly RestatedLine[] {
  const theirs = other ? criteriaOf(other.catalogue, other.code) : undefined;
  const above = new Set(catalogue.path(code).slice(0, -1));
  const depth = (place: Provision) => catalogue.path(place.code).length - 1;
  return placesOf(catalogue, code).map((place) => ({
    code: place.code,
    depth: depth(place),
    label: place.label,
    words: place.label === '' ? place.words : [],
    junction: above.has(place) ? undefined : place.junction,
    reserved: place.status === 'reserved',
    here: place.code === code,
    parts: restateCriteria(catalogue.criteria(place.code), theirs),
  }));
}
