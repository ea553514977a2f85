import { requireFacts } from '../../scripts/io/choose.ts';
import { DATA_FOLDER } from '../../scripts/io/data-folder.ts';
import { loadQuantityFacts } from '../../scripts/io/vocabulary.ts';
import { alignLists, buildCatalogue, buildComparisonContext, compareLists } from '../../src/index.ts';

/** The lists as committed, aligned and compared: what every answer rests on. */
export const US = buildCatalogue(requireFacts(DATA_FOLDER, 'us-ccl'));
export const EU = buildCatalogue(requireFacts(DATA_FOLDER, 'eu-annex-i'));
export const MAPPINGS = alignLists(US, EU);
const QUANTITIES = loadQuantityFacts(DATA_FOLDER);
export const CONTEXT = buildComparisonContext(US, EU, MAPPINGS, QUANTITIES);
export const ROWS = compareLists(US, EU, MAPPINGS, QUANTITIES);
