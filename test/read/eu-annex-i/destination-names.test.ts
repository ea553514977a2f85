import { describe, expect, it } from 'vitest';
import { parseAuthorisedDestinations } from '../../../src/read/eu-annex-i/destination-names.ts';

describe('the destinations of an authorisation', () => {
  it('are the countries named, sorted, with what has no code beside them', () => {
    const points = [
      'It holds for:',
      '— United Kingdom (without prejudice to an island),',
      '— French overseas territories,',
      '— Chile.',
    ];
    expect(parseAuthorisedDestinations(points, ['AU'])).toEqual({
      destinations: { scope: 'only', countries: ['CL', 'GB'] },
      beyond: ['French overseas territories'],
      unknown: [],
    });
  });

  it('are all but those of EU001 and those named', () => {
    const points = [
      'to all destinations, excluding:',
      '(a) those of EU001;',
      '(b) China (including Hong Kong and Macao), Mali;',
      '(c) under an arms embargo.',
    ];
    expect(parseAuthorisedDestinations(points, ['AU'])).toMatchObject({
      destinations: { scope: 'all-except', countries: ['AU', 'CN', 'HK', 'ML', 'MO'] },
      beyond: [expect.stringContaining('embargo')],
    });
  });

  it('tells names that it does not know', () => {
    expect(parseAuthorisedDestinations(['— Atlantis.'], []).unknown).toEqual(['Atlantis']);
    expect(parseAuthorisedDestinations([], []).destinations.countries).toEqual([]);
  });
});
