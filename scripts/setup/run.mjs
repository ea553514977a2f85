import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds after which a program is ended and counts as failed, so that a test run always comes to its closing line. */
const LONGEST = 15 * 60_000;

/**
 * Runs a program in the project's root, its output shown as it comes, without colours where nobody looks. Answers whether
 * it ended with 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to the environment
 * @returns {boolean}
 */
export function run(command, args, env = {}) {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: LONGEST,
    env: { ...process.env, ...plain, ...env },
  });
  if (done.error) console.error(`Cannot run \`${command}\`: ${done.error.message}`);
  return done.status === 0;
}

/**
 * Runs the command-line tool of an installed package (`oxlint`, `tsc`), without a shell and without npm.
 * @param {string} name the tool's name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to the environment
 * @returns {boolean} false also when the tool is not installed
 */
export function runTool(name, args, env = {}) {
  const folder = join(ROOT, 'node_modules', name === 'tsc' ? 'typescript' : name);
  if (!existsSync(folder)) {
    console.error(`\`${name}\` is not installed.`);
    return false;
  }
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? '');
  return run(process.execPath, [join(folder, file), ...args], env);
}

/**
 * Runs npm: the one that started this program, else the one beside Node or in the path.
 * @param {readonly string[]} args
 * @returns {boolean}
 */
export function runNpm(args) {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const cli = [process.env.npm_execpath, beside].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return cli ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
