import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { NotFoundError, UsageError } from '../../src/index.ts';
import { DataError } from './data-folder.ts';
import { printIssues, printMessage } from './print.ts';

/** What a command ends with: fine, issues in data or input, wrong usage, a fault of the program. */
export const EXIT = { fine: 0, issues: 1, usage: 2, fault: 3 } as const;

/** Runs the command that the arguments name; gives the exit code, having printed what went wrong to standard error. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? EXIT.fine);
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof DataError) {
    printIssues(error.issues);
    return EXIT.issues;
  }
  if (error instanceof UsageError || error instanceof NotFoundError) {
    printMessage(error.message);
    return EXIT.usage;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printMessage(`A fault of the program, please report it: ${text}`);
  return EXIT.fault;
}
