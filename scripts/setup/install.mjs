import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';

const LOWEST_NODE = [20, 19];

/**
 * Makes sure that Node is new enough and that the packages of `package-lock.json` are installed.
 * @returns {boolean} false when they could not be installed; npm or this function has said why
 */
export function ensureInstalled() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`Concord needs Node ${LOWEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
    return false;
  }
  if (isInstalled()) return true;
  console.log('Installing packages (npm ci) …');
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * @param {string} version such as `20.19.0`
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = LOWEST_NODE;
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}

/** npm writes the second file when it has installed all of the first. */
function isInstalled() {
  const wanted = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}
