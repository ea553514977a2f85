import type { Comparator, Condition, Criterion } from '../model/provision.ts';
import { explainMeasured } from './number.ts';

const SIGNS: Readonly<Record<Comparator, string>> = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' };

/** The mathematical sign of a comparator: `≥` for `>=`. */
export function explainComparator(comparator: Comparator): string {
  return SIGNS[comparator];
}

/** A quantity's id as words: `sample-rate` → "sample rate", `temperature-min` → "lowest temperature"; empty stays empty. */
export function explainQuantity(id: string): string {
  const words = id.replaceAll('-', ' ');
  if (id.endsWith('-min')) return `lowest ${words.slice(0, -4)}`;
  if (id.endsWith('-max')) return `highest ${words.slice(0, -4)}`;
  return words;
}

function explainCondition(condition: Condition): string {
  const value = explainMeasured(condition);
  const bound = condition.comparator === '=' ? value : `${explainComparator(condition.comparator)} ${value}`;
  return condition.quantity === '' ? bound : `${explainQuantity(condition.quantity)} ${bound}`;
}

/** Conditions of measurement in short: "frequency 100 MHz, temperature < 293 K"; empty for none. */
export function explainConditions(conditions: readonly Condition[]): string {
  return conditions.map(explainCondition).join(', ');
}

/** The bound alone: "> 90 GHz". */
export function explainBound(criterion: Pick<Criterion, 'comparator' | 'value' | 'unit'>): string {
  return `${explainComparator(criterion.comparator)} ${explainMeasured(criterion)}`;
}

/** One criterion in short: "sample rate > 1.3 GSPS (at frequency 100 MHz)". */
export function explainCriterion(criterion: Criterion): string {
  const name = [explainQuantity(criterion.quantity), criterion.object && `of ${criterion.object}`]
    .filter(Boolean)
    .join(' ');
  const bound = explainBound(criterion);
  const at = criterion.at.length > 0 ? ` (at ${explainConditions(criterion.at)})` : '';
  return `${name ? `${name} ` : ''}${bound}${at}`;
}

/**
 * All criteria of one provision in one line, joined by "and"; alternatives by "or". Two bounds of one quantity are
 * written as one range: "resolution ≥ 8 bit and < 10 bit". Empty when there is none.
 */
export function explainCriteria(criteria: readonly Criterion[]): string {
  const branches = new Map<number, string[]>();
  let previous: Criterion | undefined;
  for (const criterion of criteria) {
    const parts = branches.get(criterion.branch) ?? [];
    const continues =
      previous !== undefined && previous.branch === criterion.branch && sameMeasure(previous, criterion);
    parts.push(continues ? explainBound(criterion) : explainCriterion(criterion));
    branches.set(criterion.branch, parts);
    previous = criterion;
  }
  const always = branches.get(0)?.join(' and ') ?? '';
  const alternatives = [...branches].filter(([branch]) => branch !== 0).map(([, parts]) => parts.join(' and '));
  return [always, alternatives.join(' or ')].filter(Boolean).join(' · ');
}

function sameMeasure(a: Criterion, b: Criterion): boolean {
  return (
    a.quantity === b.quantity && a.object === b.object && a.at.length === 0 && b.at.length === 0 && a.quantity !== ''
  );
}
