import { readFileSync } from 'node:fs';
import { parseWordVocabulary } from '../../src/normalize/vocabulary.ts';

const read = (name: string) => readFileSync(new URL(`../../data/vocab/${name}.csv`, import.meta.url), 'utf8');

/** The dataset's own vocabulary. */
export const VOCABULARY = parseWordVocabulary(read('spelling'), read('stop-words'), read('label-words'));
