import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSymbolReader } from '../../src/check/unit-symbol.ts';
import { parseMeasureVocabulary } from '../../src/measure/vocabulary.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../data/vocab', name), 'utf8');
const readSymbol = createSymbolReader(parseMeasureVocabulary(read('units.csv'), read('quantities.csv')));

it.each([
  ['1', '1'],
  ['GHz', 'Hz'],
  ['1/cm', '1/m'],
  ['km/h', 'm/s'],
  ['furlong', undefined],
  ['GHz furlong', undefined],
])('the base unit of %s is %s', (symbol, base) => {
  expect(readSymbol(symbol)?.baseUnit).toBe(base);
});
