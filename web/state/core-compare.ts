/** What the comparing worker needs of the core, kept apart from `core.ts` so that it stays out of the first view. */
export { alignLists, buildCatalogue, buildQuantityFacts, compareLists, unpackFacts } from '../../src/index.ts';
export type { Catalogue, ComparisonRow, Mapping, MeasureVocabulary, PackedFacts, ScopeEntry } from '../../src/index.ts';
