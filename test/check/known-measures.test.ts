import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildKnownMeasures } from '../../src/check/known-measures.ts';
import { parseMeasureVocabulary } from '../../src/measure/vocabulary.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../data/vocab', name), 'utf8');
const measures = buildKnownMeasures(parseMeasureVocabulary(read('units.csv'), read('quantities.csv')));

it('knows units and quantities of the vocabulary and no others', () => {
  expect([measures.findBaseUnit('MHz'), measures.findBaseUnit('furlong')]).toEqual(['Hz', undefined]);
  expect([measures.findQuantityBaseUnit('frequency'), measures.findQuantityBaseUnit('glow')]).toEqual([
    'Hz',
    undefined,
  ]);
});
