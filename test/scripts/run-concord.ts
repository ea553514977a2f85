import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** What a command answered. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user would, with text on standard input. */
export function runConcord(args: readonly string[], input = ''): Answer {
  const argv = ['--import', 'tsx', join(ROOT, 'scripts/concord.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
