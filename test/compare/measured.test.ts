import { describe, expect, it } from 'vitest';
import { buildMeasured } from '../../src/compare/measured.ts';
import { bound, catalogueOf } from './pair.ts';

const measured = buildMeasured(
  catalogueOf('us-ccl', [
    { code: '9A901', words: ['kettle'], criteria: [bound('range >= 300 km'), bound('mass > 5 kg')] },
    { code: '9A901.a', words: ['length'], criteria: [bound('length > 2 m')] },
    { code: '9A901.a.1', criteria: [bound('power > 3 W')] },
    { code: '9A901.b', criteria: [bound('gain > 3')] },
  ]),
);
const dimensions = (code: string) => [...measured.dimensions(code)].toSorted();

describe('buildMeasured', () => {
  it.each([
    ['9A901', ['gain|1||', 'length|m||', 'mass|kg||', 'power|W||', 'range|km||']],
    ['9A901.a', ['length|m||', 'mass|kg||', 'power|W||', 'range|km||']],
    ['9A901.b', ['gain|1||', 'mass|kg||', 'range|km||']],
    ['9A902', []],
  ])('finds the dimensions above and below %s, not beside', (code, expected) => {
    expect(dimensions(code)).toEqual(expected);
    expect(dimensions(code)).toEqual(expected);
  });

  it('knows whose wording says more than its numbers', () => {
    const speaks = (code: string) => measured.facts.provisions.filter((p) => p.code === code).map(measured.saysMore);
    expect(speaks('9A901')).toEqual([true]);
    expect(speaks('9A901.a')).toEqual([false]);
    expect(speaks('9A901.a')).toEqual([false]);
  });
});
