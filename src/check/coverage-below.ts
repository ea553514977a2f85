import type { Check } from './check.ts';
import { countCoverage, findCoverage } from './coverage.ts';

/** Least share of an edition's numbers with units that must be modelled. */
export const LEAST_COVERAGE = 0.95;

/**
 * Nearly all numbers of an edition are read; one that was counted and has none is read whole. Editions known from
 * another's reading are left out: what that left open cannot be read better here.
 */
export const coverageBelow: Check = {
  name: 'coverage-below',
  description: 'At least 95 % of the numbers with units of an official text are criteria, conditions or restatements.',
  scope: 'dataset',
  check: ({ editions, coverage }) =>
    editions.flatMap((edition) => {
      const tally = findCoverage(coverage, edition);
      const { share, numbers, unparsed } = countCoverage(tally);
      if (tally?.numbers === 0 || edition.source.verification === 'secondary') return [];
      if (share !== null && share >= LEAST_COVERAGE) return [];
      const counted = share === null ? 'was never counted' : `is ${(share * 100).toFixed(1)} %`;
      return [
        {
          code: 'coverage-below',
          severity: 'error' as const,
          at: `${edition.list}/${edition.edition}`,
          message: `The share of numbers that are read ${counted}; at least ${LEAST_COVERAGE * 100} % must be.`,
          value: `${unparsed} of ${numbers} not read`,
          hint: 'See the rows of unparsed.csv by reason; mend the reader or add names to data/vocab.',
        },
      ];
    }),
};
