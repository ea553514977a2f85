import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const measure = createMeasurer(VOCABULARY);
const brief = (text: string) =>
  measure(text).criteria.map((c) => `${c.quantity} ${c.comparator} ${c.value} ${c.unit} @${c.at.length}`);

describe('ranges whose ends stand in brackets', () => {
  it.each([
    [
      'handles a viscosity range from heavy oil (4 cSt at 300 K) down to thin oil (0.9 cSt at 300 K)',
      ['kinematic-viscosity-max >= 4 cSt @1', 'kinematic-viscosity-min <= 0.9 cSt @1'],
    ],
    [
      'a temperature range from ice (260 K) to steam (390 K)',
      ['temperature-min <= 260 K @0', 'temperature-max >= 390 K @0'],
    ],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('are none where the second unit measures something else', () => {
    expect(brief('from pumps (3 kW) to tanks (4 m)')).toEqual([]);
  });
});
