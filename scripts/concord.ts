import { Command } from 'commander';
import { defineAlign } from './commands/align.ts';
import { defineCheck } from './commands/check.ts';
import { defineCompare } from './commands/compare.ts';
import { defineDiff } from './commands/diff.ts';
import { defineExtract } from './commands/extract.ts';
import { defineIngest } from './commands/ingest.ts';
import { defineLists } from './commands/lists.ts';
import { defineShow } from './commands/show.ts';
import { runProgram } from './io/exit.ts';

const program = new Command('concord')
  .description(
    'Compares the export control lists of states. Answers go to standard output, messages to standard error.',
  )
  .exitOverride();

const COMMANDS = [
  defineLists,
  defineIngest,
  defineCheck,
  defineShow,
  defineExtract,
  defineAlign,
  defineCompare,
  defineDiff,
];
for (const define of COMMANDS) define(program);

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runProgram(program, process.argv);
