import { describe, expect, it } from 'vitest';
import { saysMoreThanNumbers } from '../../src/compare/says-more.ts';
import { bound, catalogueOf } from './pair.ts';

const catalogue = catalogueOf('us-ccl', [
  { code: '9A901', words: ['kettle'] },
  { code: '9A901.a', words: ['sample', 'rate'], criteria: [bound('sample-rate > 5 Hz')] },
  { code: '9A901.b', words: ['sample', 'rate', 'loud'], criteria: [bound('sample-rate > 5 Hz')] },
  { code: '9A901.c', words: [] },
  { code: '9A901.d', words: [] },
  { code: '9A901.d.1', words: ['lid'] },
]);

describe('saysMoreThanNumbers', () => {
  it.each([
    ['9A901', true, 'names a thing'],
    ['9A901.a', false, 'only names the quantity that it bounds'],
    ['9A901.b', true, 'says more than the quantity'],
    ['9A901.c', true, 'says nothing that was read: a feature of its own, never everything'],
    ['9A901.d', false, 'leads to what stands below'],
  ])('%s is %s: %s', (code, expected) => {
    const provision = catalogue.find(code);
    expect(provision && saysMoreThanNumbers(catalogue, provision)).toBe(expected);
  });
});
