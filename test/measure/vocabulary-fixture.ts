import { readFileSync } from 'node:fs';
import { parseMeasureVocabulary } from '../../src/measure/vocabulary.ts';

const read = (name: string) => readFileSync(new URL(`../../data/vocab/${name}`, import.meta.url), 'utf8');

/** The vocabulary of the dataset. */
export const VOCABULARY = parseMeasureVocabulary(read('units.csv'), read('quantities.csv'));
