import { describe, expect, it } from 'vitest';
import { narrowGround } from '../../src/compare/common-ground.ts';
import { bound, catalogueOf } from './pair.ts';

const range = bound('range >= 300 km');
const mass = bound('mass > 5 kg');
const catalogue = catalogueOf('us-ccl', [
  { code: '9A901', criteria: [range, mass] },
  { code: '9A901.a', criteria: [bound('length > 2 m')] },
]);
const path = new Set(['9A901', '9A901.a']);
const quantities = (spoken: ReadonlySet<string>, code: string) =>
  narrowGround(catalogue, '9A901.a', path, spoken)
    .criteria(code)
    .map((c) => c.quantity);

describe('narrowGround', () => {
  it('keeps above only bounds on what the other side speaks of', () => {
    expect(quantities(new Set(['mass|kg||']), '9A901')).toEqual(['mass']);
    expect(quantities(new Set(), '9A901')).toEqual([]);
  });

  it('keeps all of the provision itself', () => {
    expect(quantities(new Set(), '9A901.a')).toEqual(['length']);
  });

  it('leaves an entry as it is', () => {
    expect(narrowGround(catalogue, '9A901', new Set(['9A901']), new Set())).toBe(catalogue);
  });
});
