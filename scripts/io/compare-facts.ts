import type { Catalogue, CompareOptions, ComparisonRow, Coverage, Edition, QuantityFacts } from '../../src/index.ts';
import { alignLists, buildCatalogue, compareLists, countCoverage, findCoverage } from '../../src/index.ts';
import { requireFacts } from './choose.ts';
import { loadCoverage } from './coverage-file.ts';
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

/** Compares two catalogues with all evidence. */
function compareCatalogues(
  subject: Catalogue,
  object: Catalogue,
  quantities: QuantityFacts,
  options: CompareOptions,
): readonly ComparisonRow[] {
  return compareLists(subject, object, alignLists(subject, object), quantities, options);
}

/**
 * Loads two lists as of a date (the newest editions without one) and compares them; `within` names a provision of the
 * subject to which rows are limited.
 */
export function compareFromFolder(
  folder: string,
  subject: string,
  object: string,
  { date, within }: { readonly date?: string | undefined; readonly within?: string } = {},
): Comparison {
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
    rows: compareCatalogues(first, second, loadQuantityFacts(folder), {
      scope: loadScope(folder),
      ...(within !== undefined && { within }),
    }),
  };
}
