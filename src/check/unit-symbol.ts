import { ENGLISH } from '../measure/english.ts';
import { createUnitReader, PURE, type Unit } from '../measure/unit.ts';
import { buildUnitTable } from '../measure/unit-table.ts';
import type { MeasureVocabulary } from '../measure/vocabulary.ts';

/** Makes a reader of stored unit symbols (`GHz`, `W/(m·K)`, `1/cm`, `1`); undefined for a symbol that the vocabulary cannot make. */
export function createSymbolReader(vocabulary: MeasureVocabulary): (symbol: string) => Unit | undefined {
  const readUnit = createUnitReader(buildUnitTable(vocabulary, 'en'), ENGLISH.unitWords);
  const known = new Map<string, Unit | undefined>([[PURE.symbol, PURE]]);
  return (symbol) => {
    if (!known.has(symbol)) {
      const text = symbol.startsWith('1/') ? symbol.slice(1) : symbol;
      const read = readUnit(text, 0);
      known.set(symbol, read?.end === text.length ? read.unit : undefined);
    }
    return known.get(symbol);
  };
}
