import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const names = (text: string) => measure(text).criteria.map((c) => c.quantity);

describe('the words that may name a value', () => {
  it.each([
    ['Bandwidth of the filter; exceeding 5 GHz', ['frequency']],
    ['Bandwidth of the filter exceeding 5 GHz', ['bandwidth']],
    ['exceeding 5 GHz of bandwidth', ['bandwidth']],
    ['exceeding 5 GHz, whatever the bandwidth', ['frequency']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
