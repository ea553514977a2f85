import type { ComparisonRow, Difference, DifferenceKind, Relation, Witness } from './core.ts';

const RELATION_MIRROR: Readonly<Partial<Record<Relation, Relation>>> = { narrower: 'wider', wider: 'narrower' };

const KIND_MIRROR: Readonly<Partial<Record<DifferenceKind, DifferenceKind>>> = {
  'criterion-missing': 'criterion-added',
  'criterion-added': 'criterion-missing',
  split: 'merge',
  merge: 'split',
};

function mirrorDifference(difference: Difference): Difference {
  return {
    kind: KIND_MIRROR[difference.kind] ?? difference.kind,
    about: difference.about,
    subject: difference.object,
    object: difference.subject,
  };
}

function mirrorWitness(witness: Witness): Witness {
  return { ...witness, inside: witness.inside === 'subject' ? 'object' : 'subject' };
}

/** The same rows read from the other list: subject and object change places, narrower becomes wider. */
export function mirrorRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.map((row) => ({
    ...row,
    subject: row.object,
    object: row.subject,
    relation: RELATION_MIRROR[row.relation] ?? row.relation,
    differences: row.differences.map(mirrorDifference),
    ...(row.witness ? { witness: mirrorWitness(row.witness) } : {}),
  }));
}
