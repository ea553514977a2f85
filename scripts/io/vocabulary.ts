import type { KnownMeasures, MeasureVocabulary, QuantityFacts, WordVocabulary } from '../../src/index.ts';
import {
  buildKnownMeasures,
  buildQuantityFacts,
  parseMeasureVocabulary,
  parseWordVocabulary,
} from '../../src/index.ts';
import { requireShared } from './data-folder.ts';

/** Units and quantities with their names. */
export function loadMeasureVocabulary(folder: string): MeasureVocabulary {
  return parseMeasureVocabulary(
    requireShared(folder, 'vocab/units.csv'),
    requireShared(folder, 'vocab/quantities.csv'),
  );
}

/** Spellings, stop words and the words by which labels are found. */
export function loadWordVocabulary(folder: string): WordVocabulary {
  const [spelling, stopWords, labelWords] = ['spelling', 'stop-words', 'label-words'].map((name) =>
    requireShared(folder, `vocab/${name}.csv`),
  );
  return parseWordVocabulary(spelling ?? '', stopWords ?? '', labelWords ?? '');
}

/** What the checks must know of units and quantities. */
export function loadKnownMeasures(folder: string): KnownMeasures {
  return buildKnownMeasures(loadMeasureVocabulary(folder));
}

/** What a comparison must know of quantities and units. */
export function loadQuantityFacts(folder: string): QuantityFacts {
  return buildQuantityFacts(loadMeasureVocabulary(folder));
}
