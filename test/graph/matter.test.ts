import { describe, expect, it } from 'vitest';
import { findCategory, findMatter } from '../../src/graph/matter.ts';

describe('findMatter', () => {
  it.each<[string, string, string | undefined]>([
    ['us-ccl', '3A001.a.5', '3'],
    ['us-ccl', '9A610.a', 'ML'],
    ['us-ccl', '0A501', 'ML'],
    ['us-ccl', '9A515', '9'],
    ['us-ccl', '0A979', '0'],
    ['us-usml', 'IV.a.1', 'ML'],
    ['us-usml', 'XIV.a.3.iii.C', 'ML'],
    ['eu-annex-i', '0A001', '0'],
    ['gb-scl', 'ML8.a', 'ML'],
    ['gb-scl', 'PL8001', 'PL'],
    ['de-al', '0006b1a', 'ML'],
    ['de-al', '3A1904', '3'],
    ['in-scomet', '8A301.a.5', '3'],
    ['in-scomet', '6A003', 'ML'],
    ['in-scomet', '2A001', undefined],
    ['jp-ordinance', '7.一', undefined],
    ['wa-list', '3.A.1.a', '3'],
    ['wa-list', 'ML1.a', 'ML'],
    ['ca-ecl', '2-1', 'ML'],
    ['ca-ecl', '5506', undefined],
  ])('%s %s: %s', (list, code, expected) => {
    expect(findMatter(list, code)).toBe(expected);
  });
});

describe('findCategory', () => {
  it.each<[string, string, string | undefined]>([
    ['us-ccl', '9A610.a', '9'],
    ['us-ccl', '3A001.a.5', '3'],
    ['us-usml', 'XI', 'ML'],
    ['eu-annex-i', 'Category1-Annex.12', '1'],
    ['wa-list', 'Category5-Part2', '5'],
    ['wa-list', 'ML7.b', 'ML'],
    ['wa-list', 'GTN', undefined],
    ['jp-ordinance', '7.一', undefined],
  ])('%s %s: %s', (list, code, expected) => {
    expect(findCategory(list, code)).toBe(expected);
  });
});
