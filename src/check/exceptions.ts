import type { Issue } from '../model/issue.ts';
import type { Table } from './table.ts';
import { formatPlace } from './table.ts';

/** Path of the exceptions to a check below the data folder; the file may only shrink. */
export function formatExceptionsPath(check: string): string {
  return `exceptions/${check}.csv`;
}

/**
 * Takes the issues out that a table of exceptions explains (`list`, `code`, `value`, `reason`: the law itself is so). An
 * exception for a list held that explains no issue is itself an issue `exception-not-needed`, so that the file can only shrink.
 */
export function applyExceptions(
  issues: readonly Issue[],
  table: Table | undefined,
  held: ReadonlySet<string>,
): readonly Issue[] {
  if (!table) return issues;
  const keyOf = (at: string, value: string) => `${at} ${value}`;
  const found = new Set(issues.map((issue) => keyOf(issue.at, issue.value ?? '')));
  const keys = table.rows.map((row) => keyOf(`${row['list']}/${row['code']}`, row['value'] ?? ''));
  const known = new Set(keys);
  const needless = table.rows.flatMap((row, i): readonly Issue[] => {
    const key = keys[i] ?? '';
    return found.has(key) || !held.has(row['list'] ?? '') ? [] : [notNeeded(formatPlace(table, i), key)];
  });
  return [...issues.filter((issue) => !known.has(keyOf(issue.at, issue.value ?? ''))), ...needless];
}

function notNeeded(at: string, value: string): Issue {
  return {
    code: 'exception-not-needed',
    severity: 'error',
    at,
    message: 'The exception explains nothing that the check finds, so it could hide a later fault.',
    value,
    hint: 'Remove the row.',
  };
}
