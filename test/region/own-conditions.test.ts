import { describe, expect, it } from 'vitest';
import { buildOwnConditions } from '../../src/region/own-conditions.ts';
import { buildReading } from '../../src/region/reading.ts';
import { box } from './build-box.ts';
import { buildLaw, readWith, type LawRow } from './build-law.ts';

function ownOf(row: Omit<LawRow, 'code' | 'parent'>, wording?: string) {
  const catalogue = buildLaw([
    { code: '1', criteria: ['mass > 1'] },
    { code: '1.a', parent: '1', ...row },
  ]);
  const reading = buildReading(catalogue, readWith(wording === undefined ? {} : { '1.a': wording }));
  return catalogue.children('1').flatMap((provision) => buildOwnConditions(reading, provision));
}

describe('buildOwnConditions', () => {
  it('takes wording and criteria of the provision alone', () => {
    expect(ownOf({ criteria: ['x > 1', 'x <= 3', 'bit-count > 8'] }, 'f')).toEqual([
      box({ x: '(1,3]', 'bit-count': '[9,)' }, ['f']),
    ]);
  });

  it('asks for nothing where nothing is said', () => {
    expect(ownOf({})).toEqual([box({})]);
  });

  it('keeps alternatives apart', () => {
    expect(ownOf({ criteria: ['1: x > 1', '2: y > 1'] })).toEqual([box({ x: '(1,)' }), box({ y: '(1,)' })]);
  });

  it('finds a contradiction in the alternative that has it only', () => {
    const place = 'us-ccl@2025-01-01/1.a';
    expect(ownOf({ criteria: ['x < 1', '1: x > 2', '2: y > 1'] })).toEqual([
      box({}, [], [], [`contradiction ${place} x`]),
      box({ x: '(,1)', y: '(1,)' }),
    ]);
  });

  it('finds a count that no whole number meets', () => {
    const place = 'us-ccl@2025-01-01/1.a';
    expect(ownOf({ criteria: ['bit-count = 8.5'] })).toEqual([box({}, [], [], [`contradiction ${place} bit-count`])]);
  });

  it.each(['definition', 'example'])('takes no notice of a number in a %s', (reason) => {
    expect(ownOf({ unparsed: [{ printed: '5 mm', reason }] })).toEqual([box({})]);
  });
});
