import { createSymbolReader } from '../check/unit-symbol.ts';
import { roundBase, toNumber } from '../measure/exact.ts';
import type { Unit } from '../measure/unit.ts';
import type { MeasureVocabulary } from '../measure/vocabulary.ts';
import type { Scale } from '../region/ordinary-value.ts';
import type { QuantityFacts } from './context.ts';

/** What the vocabulary says of quantities and units, for comparison. A quantity that it does not know takes any number. */
export function buildQuantityFacts(vocabulary: MeasureVocabulary): QuantityFacts {
  const readSymbol = createSymbolReader(vocabulary);
  const integers = new Set(vocabulary.quantities.filter((row) => row.integer).map((row) => row.id));
  const scales = new Map<string, Scale | undefined>();
  return {
    isInteger: (quantity) => integers.has(quantity),
    findScale(symbol) {
      if (!scales.has(symbol)) {
        const unit = readSymbol(symbol);
        scales.set(symbol, unit && buildScale(unit));
      }
      return scales.get(symbol);
    },
  };
}

/** Both ways between a unit and its base unit, for values to be shown: rounded to 12 significant digits. */
function buildScale({ kind, factor }: Unit): Scale {
  const size = toNumber(factor);
  const rounded = (from: (base: number) => number, to: (value: number) => number): Scale => ({
    fromBase: (base) => roundBase(from(base)),
    toBase: (value) => roundBase(to(value)),
  });
  switch (kind) {
    case 'linear':
      return rounded(
        (base) => base / size,
        (value) => value * size,
      );
    case 'offset':
      return rounded(
        (base) => base - size,
        (value) => value + size,
      );
    case 'offset-f':
      return rounded(
        (base) => ((base - size) * 9) / 5,
        (value) => (value * 5) / 9 + size,
      );
    case 'log10':
      return rounded(
        (base) => 10 * Math.log10(base / size),
        (value) => size * 10 ** (value / 10),
      );
  }
}
