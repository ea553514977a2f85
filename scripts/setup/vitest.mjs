import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, runTool } from './run.mjs';

/**
 * How many tests ended how.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one for each file
 */

/**
 * Runs one Vitest project, its progress shown, and counts its tests.
 * @param {string} project `node` or `browser`
 * @param {Readonly<Record<string, string>>} env added to the environment
 * @returns {Counts}
 */
export function runVitest(project, env) {
  const file = join(ROOT, 'build', 'test', `${project}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const fine = runTool('vitest', ['run', '--project', project, ...reporters], env);
  return countTests(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, fine);
}

/**
 * Counts tests so that nothing that went wrong is lost: a file that could not be loaded counts as one failure, and so does
 * a run without report, without any test, or that ended badly although no test failed.
 * @param {Report | undefined} report
 * @param {boolean} fine whether Vitest ended with 0
 * @returns {Counts}
 */
export function countTests(report, fine) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  const isSilent = failed === 0 && (!fine || passed === 0);
  return { passed, failed: isSilent ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}
