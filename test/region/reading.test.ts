import { describe, expect, it } from 'vitest';
import { buildReading } from '../../src/region/reading.ts';
import { buildLaw, readWith } from './build-law.ts';

describe('buildReading', () => {
  const law = buildLaw([{ code: '1' }]);

  it('names a place with its list and edition', () => {
    expect(buildReading(law, readWith()).place('1.a')).toBe('us-ccl@2025-01-01/1.a');
  });

  it('counts nothing unless told', () => {
    const { feature, dimension } = readWith();
    expect(buildReading(law, { feature, dimension }).isInteger('bit-count')).toBe(false);
    expect(buildReading(law, readWith()).isInteger('bit-count')).toBe(true);
  });
});
