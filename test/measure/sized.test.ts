import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const brief = (text: string) => measure(text).criteria.map((c) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit}`);

describe('values that describe the goods behind them', () => {
  it.each([
    ['polishing of 200 mm diameter glass wafers', ['diameter = 200 mm']],
    ['polishing of 200 mm diameter wafers', ['wafer-diameter = 200 mm']],
    ['toy guns (4 mm or 5 mm calibre)', ['calibre = 4 mm', 'calibre = 5 mm']],
    ['cases of 200 mm', []],
    ['cases of 200 mm for tools and for wafers', []],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});
