import { runTool } from './run.mjs';
import { ensureBuilt } from './stale.mjs';

const SHARED_INPUTS = ['src', 'package-lock.json', 'tsconfig.json'];
const DATASET_INPUTS = [...SHARED_INPUTS, 'data', 'scripts/build-dataset.ts', 'scripts/io'];

/**
 * Builds `build/dataset`, what the page loads, from the facts below `data`, unless it is up to date.
 * @returns {boolean} false when that failed
 */
export function ensureDataset() {
  return ensureBuilt({
    name: 'dataset',
    output: 'build/dataset',
    inputs: DATASET_INPUTS,
    build: () => runTool('tsx', ['scripts/build-dataset.ts']),
  });
}

/**
 * Builds `build/web`, the page with the dataset below `data/`, unless it is up to date. Needs the dataset.
 * @returns {boolean} false when that failed
 */
export function ensurePage() {
  return ensureBuilt({
    name: 'page',
    output: 'build/web',
    inputs: [...DATASET_INPUTS, 'web', 'vite.config.ts', 'scripts/setup'],
    build: () => runTool('vite', ['build', '--logLevel', 'warn']),
  });
}
