import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const read = (text: string) => {
  const { criteria, unparsed } = measure(text);
  return {
    criteria: criteria.map((c) => `${c.value} ${c.unit}`),
    restated: criteria.flatMap((c) => c.restated),
    unparsed,
  };
};

describe('one value printed twice', () => {
  it.each([
    ['an ERP equal to or greater than 10 dBm (12.15 dBm EIRP)', '10 dBm'],
    ['a radiated power exceeding 30 dBm (32.15 dBm isotropic)', '30 dBm'],
    ['a drift of less than 0.3 deg sec(Lat) (equivalent to 26 arc minutes)', '0.3 ° sec(lat)'],
    ['a nominal size greater than 10 mm or 3/8 inch', '10 mm'],
    ['a total dose of more than 10 Gy(Si) = 1,000 rad (Si)', '10 Gy(Si)'],
  ])('%s', (text, first) => {
    const { criteria, restated, unparsed } = read(text);
    expect({ criteria, restated: restated.length, unparsed }).toEqual({ criteria: [first], restated: 1, unparsed: [] });
  });

  it('is not seen where the two differ', () => {
    expect(read('a nominal size greater than 6 mm or 1 inch').restated).toEqual([]);
    expect(read('an output power of 10 dBm or more (14 dBm EIRP)').restated).toEqual([]);
  });
});
