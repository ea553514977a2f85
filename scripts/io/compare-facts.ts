import type { Catalogue, ComparisonRow, Coverage, Edition } from '../../src/index.ts';
import { buildCatalogue, compareLists, countCoverage, findCoverage } from '../../src/index.ts';
import { requireFacts } from './choose.ts';
import { loadCoverage } from './coverage-file.ts';
import { alignFromFolder } from './mapping-cache.ts';
import { loadScope } from './scope-file.ts';
import { loadQuantityFacts } from './vocabulary.ts';

/** One side of a comparison: the edition that was read and how well. */
export interface ComparedSide extends Edition {
  readonly coverage: Coverage;
}

/** A comparison with what it rests on, coverage before results. */
export interface Comparison {
  readonly subject: ComparedSide;
  readonly object: ComparedSide;
  readonly catalogues: { readonly subject: Catalogue; readonly object: Catalogue };
  readonly rows: readonly ComparisonRow[];
}

/** Compares two lists of one folder; `within` names a provision of the subject to which rows are limited. */
export type Comparer = (subject: Catalogue, object: Catalogue, within?: string) => readonly ComparisonRow[];

/** Loads what all comparisons of a folder need, once. */
export function buildComparer(folder: string): Comparer {
  const quantities = loadQuantityFacts(folder);
  const scope = loadScope(folder);
  return (subject, object, within) =>
    compareLists(subject, object, alignFromFolder(folder, subject, object), quantities, {
      scope,
      ...(within !== undefined && { within }),
    });
}

/** Loads two lists as of a date (the newest editions without one) and compares them. */
export function compareFromFolder(folder: string, subject: string, object: string, date?: string): Comparison {
  const [first, second] = [subject, object].map((list) => buildCatalogue(requireFacts(folder, list, date))) as [
    Catalogue,
    Catalogue,
  ];
  const tallies = loadCoverage(folder);
  const side = ({ facts: { edition } }: Catalogue) => ({
    ...edition,
    coverage: countCoverage(findCoverage(tallies, edition)),
  });
  return {
    subject: side(first),
    object: side(second),
    catalogues: { subject: first, object: second },
    rows: buildComparer(folder)(first, second),
  };
}
