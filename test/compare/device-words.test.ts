import { describe, expect, it } from 'vitest';
import { buildComparisonContext, type QuantityFacts } from '../../src/compare/context.ts';
import { buildDeviceWords } from '../../src/compare/device-words.ts';
import { formatDimension } from '../../src/compare/dimension.ts';
import { bound, catalogueOf, type Row } from './pair.ts';

const QUANTITIES: QuantityFacts = {
  isInteger: () => false,
  findScale: (unit) =>
    unit === 'GHz' ? { fromBase: (base) => base / 1e9, toBase: (value) => value * 1e9 } : undefined,
};
const frequency = (unit: string) => bound('frequency > 5 Hz', { unit });
const KEY = formatDimension(frequency('Hz'));

function words(subject: readonly Row[], object: readonly Row[]) {
  const context = buildComparisonContext(
    catalogueOf('us-ccl', subject),
    catalogueOf('eu-annex-i', object),
    [],
    QUANTITIES,
  );
  return buildDeviceWords(context, '9A901', '8A801');
}

describe('units of a device', () => {
  it.each<[string, Row[], Row[], string]>([
    ['as the subject prints it', [{ code: '9A901', criteria: [frequency('GHz')] }], [{ code: '8A801' }], 'GHz'],
    ['as the object prints it', [{ code: '9A901' }], [{ code: '8A801', criteria: [frequency('GHz')] }], 'GHz'],
    [
      'the subject decides',
      [{ code: '9A901', criteria: [frequency('GHz')] }],
      [{ code: '8A801', criteria: [frequency('MHz')] }],
      'GHz',
    ],
    [
      'as a note prints it',
      [{ code: '9A901' }, { code: '9A901#note', criteria: [frequency('GHz')] }],
      [{ code: '8A801' }],
      'GHz',
    ],
    [
      'the first that is printed',
      [{ code: '9A901', criteria: [frequency('GHz'), frequency('MHz')] }],
      [{ code: '8A801' }],
      'GHz',
    ],
    ['the base unit where no place prints one', [{ code: '9A901' }], [{ code: '8A801' }], 'Hz'],
    [
      'the base unit for an unknown unit',
      [{ code: '9A901', criteria: [frequency('furlong')] }],
      [{ code: '8A801' }],
      'Hz',
    ],
  ])('%s', (_name, subject, object, unit) => {
    const scale = words(subject, object).scale(KEY);
    expect(scale.unit).toBe(unit);
    expect(scale.fromBase(2e9)).toBe(unit === 'GHz' ? 2 : 2e9);
  });
});

describe('features of a device', () => {
  const found = words([{ code: '9A901', label: 'Kettles' }], [{ code: '8A801' }]);

  it.each([
    ['subject 9A901', 'Kettles', 'us-ccl/9A901'],
    ['concept 9A901', 'Kettles', 'us-ccl/9A901'],
    ['object 8A801', '8A801', 'eu-annex-i/8A801'],
    ['object 8A801#note 2', '8A801#note 2', 'eu-annex-i/8A801#note 2'],
  ])('%s', (id, label, code) => {
    expect(found.feature(id)).toEqual({ label, codes: [code] });
  });
});

describe('a device without values and features', () => {
  it.each([
    ['Kettles', 'Kettles without further features'],
    ['', '9A901 without further features'],
  ])('is named after its place, %j', (label, text) => {
    expect(words([{ code: '9A901', label }], [{ code: '8A801' }]).plain('subject')).toBe(text);
  });
});
