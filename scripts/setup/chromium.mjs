import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ELSEWHERE = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium or Chrome: the one that the environment names as `CHROMIUM`, else one in the path or in a usual place.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...ELSEWHERE].find(isProgram);
}

/**
 * Finds Chromium, or installs it where that can be done without asking (Debian and its kin, as root).
 * @returns {string | undefined} its path; undefined when there is none, and this function has said what to do
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const named = process.env.CHROMIUM;
  if (named) {
    console.error(`CHROMIUM names \`${named}\`, which is not a program. Correct it or unset it.`);
    return undefined;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get) …');
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-q'], quietly)) run('apt-get', ['install', '-y', '-q', 'chromium'], quietly);
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error('The browser tests need Chromium or Chrome. Install it (Debian: `apt-get install chromium`)');
  console.error('or name its program in the environment variable CHROMIUM, then run the tests again.');
  return undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
