import { describe, expect, it } from 'vitest';
import { describeWitness, type DeviceWords } from '../../src/compare/describe-witness.ts';
import { formatDimension } from '../../src/compare/dimension.ts';
import type { Device } from '../../src/model/region.ts';
import { bound } from './pair.ts';

const RATE = formatDimension(bound('sample-rate > 1 Sa/s'));
const BITS = formatDimension(bound('resolution > 1'));
const UNNAMED = formatDimension(bound(' > 1 Hz'));
const GIGA = { fromBase: (base: number) => base / 1e9, toBase: (value: number) => value * 1e9 };
const ONE = { fromBase: (base: number) => base, toBase: (value: number) => value };
const LABELS: Readonly<Record<string, string>> = { kettle: 'Kettles', bare: '' };
const WORDS: DeviceWords = {
  scale: (key) =>
    key === RATE ? { unit: 'GSPS', ...GIGA } : key === BITS ? { unit: '1', ...ONE } : { unit: 'GHz', ...GIGA },
  plain: (inside) => `${inside} without more`,
  feature: (id) => ({ label: LABELS[id] ?? id, codes: [`us-ccl/${id}`] }),
};
const device = (values: readonly (readonly [string, number])[], features: readonly string[] = []): Device => ({
  values: new Map(values),
  features: new Set(features),
});

describe('describeWitness', () => {
  it.each<[string, Device, string]>([
    ['one value stands alone', device([[UNNAMED, 1e11]]), '100 GHz'],
    [
      'several are named',
      device([
        [BITS, 12],
        [RATE, 4.5e8],
      ]),
      'resolution 12, sample rate 0.45 GSPS',
    ],
    [
      'a value without a name among several',
      device([
        [BITS, 12],
        [UNNAMED, 1e9],
      ]),
      'resolution 12, 1 GHz',
    ],
    ['features come first', device([[RATE, 2e9]], ['kettle']), 'Kettles, 2 GSPS'],
    ['a feature without a label adds no comma', device([[RATE, 2e9]], ['bare']), '2 GSPS'],
    ['features alone', device([], ['kettle']), 'Kettles'],
    ['nothing is set', device([]), 'subject without more'],
  ])('%s', (_name, given, text) => {
    expect(describeWitness('subject', given, WORDS).text).toBe(text);
  });

  it('keeps each value in both units, and the places of the features', () => {
    expect(describeWitness('object', device([[RATE, 2e9]], ['kettle', 'bare']), WORDS)).toEqual({
      inside: 'object',
      values: [{ quantity: 'sample-rate', value: 2, unit: 'GSPS', base: 2e9, baseUnit: 'Sa/s' }],
      features: ['us-ccl/kettle', 'us-ccl/bare'],
      text: 'Kettles, 2 GSPS',
    });
  });
});
