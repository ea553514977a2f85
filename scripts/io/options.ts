import type { Command } from 'commander';
import { DATA_FOLDER } from './data-folder.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly data: string;
}

/** Adds the options that every command has: `--json` and `--data FOLDER`. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON document on standard output and nothing else')
    .option('--data <folder>', 'the data folder', DATA_FOLDER);
}
