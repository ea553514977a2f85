/**
 * `npm test`: every gate, each also when one before has failed; ends with `N passed, N failed`, where a gate counts as one and
 * each test counts as one. `npm run check` (`--quick`) leaves the page and the browser out.
 */
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureDataset, ensurePage } from './setup/products.mjs';
import { runTool } from './setup/run.mjs';
import { runVitest } from './setup/vitest.mjs';

const isQuick = process.argv.includes('--quick');

/** @type {{ name: string, passed: number, failed: number, skipped: number }[]} */
const results = [];

/**
 * Runs a gate that holds or does not.
 * @param {string} name
 * @param {() => boolean} holds
 * @returns {boolean}
 */
function gate(name, holds) {
  console.log(`\n── ${name}`);
  const passed = holds();
  results.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

/**
 * Runs the tests of one Vitest project.
 * @param {string} name
 * @param {string} project
 * @param {Readonly<Record<string, string>>} [env]
 */
function tests(name, project, env = {}) {
  console.log(`\n── ${name}`);
  results.push({ name, ...runVitest(project, { TZ: 'UTC', ...env }) });
}

/** Builds the page and finds a browser; without them the browser tests fail, they are never skipped. */
function runBrowserTests() {
  const hasDataset = results.some(({ name, failed }) => name === 'dataset' && failed === 0);
  const isBuilt = gate('page', () => hasDataset && ensurePage());
  const chromium = ensureChromium();
  if (!isBuilt) console.error('The browser tests cannot run: the page is not built.');
  if (gate('browser', () => isBuilt && chromium !== undefined))
    tests('browser tests', 'browser', { CHROMIUM: chromium ?? '' });
}

/** Prints one line for each gate and the closing line. */
function report() {
  console.log('');
  for (const { name, passed, failed, skipped } of results) {
    const more = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${passed} passed, ${failed} failed${more}`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

if (gate('install', ensureInstalled)) {
  gate('format', () => runTool('oxfmt', ['--check']));
  gate('lint', () => runTool('oxlint', ['--deny-warnings', '--format=unix']));
  for (const part of ['src', 'scripts', 'web', 'test']) gate(`types of ${part}`, () => runTool('tsc', ['-p', part]));
  gate('dataset', ensureDataset);
  tests('unit tests', 'node');
  if (!isQuick) runBrowserTests();
}
report();
