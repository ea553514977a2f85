import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the budgets and names tests tolerate for now: `exceptions.json`. It may only shrink. */
export interface Exceptions {
  /** Lines allowed to a file that is over its soft limit. */
  readonly lines: Readonly<Record<string, number>>;
  /** Lines allowed to a function that is too long, as `path#name`. */
  readonly functions: Readonly<Record<string, number>>;
  /** Files of src without a test of the same name. */
  readonly untested: readonly string[];
}

/** Reads the exceptions. */
export function readExceptions(): Exceptions {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'exceptions.json'), 'utf8')) as Exceptions;
}

/** Compares sizes over a limit with their exceptions: what is too large, and which exceptions are larger than needed. */
export function compareWithExceptions(over: ReadonlyMap<string, number>, allowed: Readonly<Record<string, number>>) {
  return {
    tooLarge: [...over].filter(([name, size]) => size > (allowed[name] ?? 0)),
    lowerOrRemove: Object.entries(allowed).filter(([name, size]) => size > (over.get(name) ?? 0)),
  };
}
