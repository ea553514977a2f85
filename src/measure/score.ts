import type { Comparator, Criterion } from '../model/provision.ts';
import { ENGLISH } from './english.ts';
import { parseExact } from './exact.ts';
import { buildUnitTable } from './unit-table.ts';
import { convertToBase, createUnitReader, PURE } from './unit.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

/** A criterion as a person labelled it: quantity id (empty where the text names none), comparator, and value in the base unit. */
export interface LabelledCriterion {
  readonly quantity: string;
  readonly comparator: Comparator;
  readonly base: number;
  readonly baseUnit: string;
}

/** How many criteria were labelled, found, found as labelled (comparator and value), and of those named as labelled. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly matched: number;
  readonly named: number;
}

/** The score of one text with what went wrong in it. */
export interface TextScore extends Score {
  readonly missed: readonly LabelledCriterion[];
  readonly surplus: readonly Criterion[];
  readonly misnamed: readonly { readonly label: LabelledCriterion; readonly found: Criterion }[];
}

/** Base values count as equal within this share of the larger. */
const TOLERANCE = 1e-9;

/** Pairs of ids that name the same in a text, though the vocabulary keeps them apart: the label's id first. */
const NEAR: ReadonlySet<string> = new Set([
  'overlap overlap-length',
  'content weight-fraction',
  'laser-induced-damage-threshold fluence-energy',
  'magnetometer-sensitivity magnetometer-noise',
]);

/**
 * Reads a labelled value ("2e-3") in a labelled unit ("kJ/kg", symbols of `units.csv`) as number and base unit; undefined
 * where the number or the unit cannot be read.
 */
export function createLabelReader(
  vocabulary: MeasureVocabulary,
): (value: string, unit: string) => { readonly base: number; readonly baseUnit: string } | undefined {
  const readUnit = createUnitReader(buildUnitTable(vocabulary, 'en'), ENGLISH.unitWords);
  return (value, symbol) => {
    const exact = parseExact(value);
    const own = symbol.replace(/^1\//, '/');
    const read = symbol === PURE.symbol ? { unit: PURE, end: own.length } : readUnit(own, 0);
    if (!exact || !read || read.end !== own.length) return undefined;
    return { base: convertToBase(exact, read.unit), baseUnit: read.unit.baseUnit };
  };
}

function isEqual(label: LabelledCriterion, found: Criterion): boolean {
  if (label.comparator !== found.comparator || label.baseUnit !== found.baseUnit) return false;
  return Math.abs(label.base - found.base) <= TOLERANCE * Math.max(Math.abs(label.base), Math.abs(found.base));
}

/** Tells whether a quantity was named as labelled: by the same id, by a name of the vocabulary for it, or by a listed neighbour. */
export function createNameJudge(vocabulary: MeasureVocabulary): (labelled: string, found: string) => boolean {
  const names = new Map(
    vocabulary.quantities.map((row) => [
      row.id,
      new Set(Object.values(row.names).flatMap((list) => list.map((name) => name.replaceAll(' ', '-')))),
    ]),
  );
  return (labelled, found) =>
    labelled === found ||
    NEAR.has(`${labelled} ${found}`) ||
    (labelled !== '' && names.get(found)?.has(labelled) === true) ||
    (found !== '' && names.get(labelled)?.has(found) === true);
}

/**
 * Compares what was found in one text with what was labelled, one to one: first those that agree in quantity, comparator and
 * value, then those that agree in comparator and value.
 */
export function scoreText(
  labels: readonly LabelledCriterion[],
  criteria: readonly Criterion[],
  isSameName: (labelled: string, found: string) => boolean,
): TextScore {
  const missed = [...labels];
  const surplus = [...criteria];
  const pair = (fits: (label: LabelledCriterion, found: Criterion) => boolean) => {
    const open = missed.splice(0);
    return open.flatMap((label) => {
      const at = surplus.findIndex((criterion) => isEqual(label, criterion) && fits(label, criterion));
      if (at < 0) missed.push(label);
      return surplus.splice(at, at < 0 ? 0 : 1).map((found) => ({ label, found }));
    });
  };
  const named = pair((label, found) => isSameName(label.quantity, found.quantity));
  const misnamed = pair(() => true);
  return {
    labelled: labels.length,
    found: criteria.length,
    matched: named.length + misnamed.length,
    named: named.length,
    missed,
    surplus,
    misnamed,
  };
}

/** The sum of scores; all zero for none. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0);
  return {
    labelled: sum((s) => s.labelled),
    found: sum((s) => s.found),
    matched: sum((s) => s.matched),
    named: sum((s) => s.named),
  };
}

/** Recall, precision and the share of matched criteria that were named right; 1 where there was nothing to find, match or name. */
export function rateScore({ labelled, found, matched, named }: Score): {
  readonly recall: number;
  readonly precision: number;
  readonly names: number;
} {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return { recall: share(matched, labelled), precision: share(matched, found), names: share(named, matched) };
}
