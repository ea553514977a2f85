import type { MeasureVocabulary } from '../measure/vocabulary.ts';
import type { KnownMeasures } from './check.ts';
import { createSymbolReader } from './unit-symbol.ts';

/** What the vocabulary says of units, prefixed and compound ones included, and of quantities. */
export function buildKnownMeasures(vocabulary: MeasureVocabulary): KnownMeasures {
  const readSymbol = createSymbolReader(vocabulary);
  const quantities = new Map(vocabulary.quantities.map((row) => [row.id, row.baseUnit]));
  return {
    findBaseUnit: (unit) => readSymbol(unit)?.baseUnit,
    findQuantityBaseUnit: (quantity) => quantities.get(quantity),
  };
}
