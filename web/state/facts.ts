import { buildCatalogue, buildComparisonContext, buildQuantityFacts, unpackFacts } from './core.ts';
import type { Catalogue, ComparisonContext, MeasureVocabulary, PackedFacts } from './core.ts';
import { DatasetError, buildOnce, loadFile, loadMappings } from './dataset.ts';

/** All facts of a list, indexed: `data/<list>.json`, the largest files, fetched when a row is opened. */
export function loadCatalogue(list: string): Promise<Catalogue> {
  return buildOnce(`catalogue ${list}`, async () => {
    const facts = unpackFacts(await loadFile<PackedFacts>(`${list}.json`));
    if (!facts.ok) throw new DatasetError(`data/${list}.json (${facts.issues[0]?.message ?? ''})`);
    return buildCatalogue(facts.value);
  });
}

/** What the comparison of two lists knew, for building the same regions again; `data/vocabulary.json` has the quantities. */
export function loadContext(subject: string, object: string): Promise<ComparisonContext> {
  return buildOnce(`context ${subject} ${object}`, async () => {
    const [first, second, mappings, vocabulary] = await Promise.all([
      loadCatalogue(subject),
      loadCatalogue(object),
      loadMappings(subject, object),
      loadFile<MeasureVocabulary>('vocabulary.json'),
    ]);
    return buildComparisonContext(first, second, mappings, buildQuantityFacts(vocabulary));
  });
}
