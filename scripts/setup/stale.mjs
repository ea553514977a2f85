import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Something that is made from other files.
 * @typedef {object} Product
 * @property {string} name shown to the user
 * @property {string} output folder, from the root
 * @property {readonly string[]} inputs files and folders, from the root; what does not exist counts as empty
 * @property {() => boolean} build makes the output; false when that failed
 */

/**
 * Builds a product unless its output exists and was made from inputs with the same content.
 * @param {Product} product
 * @returns {boolean} false when the build failed; then the next call tries again
 */
export function ensureBuilt({ name, output, inputs, build }) {
  const stamp = join(ROOT, 'build', 'stamps', name);
  const print = fingerprint(inputs);
  if (existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return true;
  console.log(`Building the ${name} …`);
  rmSync(stamp, { force: true });
  if (!build()) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}

/**
 * A hash of the names and contents of files.
 * @param {readonly string[]} inputs files and folders, from the root
 * @returns {string}
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path from the root
 * @returns {string[]} the file itself, or the files of the folder in a fixed order
 */
function filesBelow(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
