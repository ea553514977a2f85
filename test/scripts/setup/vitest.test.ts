import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/setup/vitest.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (passed: number, failed: number, testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults,
});

describe('countTests', () => {
  it.each([
    ['all passed', report(2, 0, [file('passed', 'passed', 'passed')]), true, 2, 0],
    ['one failed', report(1, 1, [file('failed', 'passed', 'failed')]), false, 1, 1],
    ['a file that cannot be loaded', report(1, 0, [file('passed', 'passed'), file('failed')]), false, 1, 1],
    ['no test at all', report(0, 0, []), true, 0, 1],
    ['an error outside of the tests', report(2, 0, [file('passed', 'passed', 'passed')]), false, 2, 1],
    ['no report', undefined, true, 0, 1],
  ])('%s', (_name, given, isFine, passed, failed) => {
    expect(countTests(given, isFine)).toMatchObject({ passed, failed });
  });
});
