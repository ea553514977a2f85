import type { Command } from 'commander';
import type { CheckInput, Issue, Unparsed } from '../../src/index.ts';
import { countCoverage, findCoverage, runChecks } from '../../src/index.ts';
import { loadCheckInput } from '../io/check-input.ts';
import { EXIT } from '../io/exit.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { formatIssue, printJson, printMessage, printTable, printText } from '../io/print.ts';

/** Adds `check`: all checks of the data; exit 1 when one finds anything. */
export function defineCheck(program: Command): void {
  const command = program.command('check').description('all data checks; one line an issue');
  addCommonOptions(command)
    .option('--coverage', 'instead: how many numbers of each edition are read, and which are not')
    .action((options: CommonOptions & { readonly coverage?: boolean }) => {
      const { input, issues } = loadCheckInput(options.data);
      if (options.coverage) showCoverage(input, options);
      else showIssues([...issues, ...runChecks(input)], options);
    });
}

function showIssues(issues: readonly Issue[], { json }: CommonOptions): void {
  if (json) printJson(issues);
  else for (const issue of issues) printText(formatIssue(issue));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  printMessage(`${errors} errors, ${issues.length - errors} warnings`);
  if (issues.length > 0) process.exitCode = EXIT.issues;
}

function showCoverage(input: CheckInput, { json }: CommonOptions): void {
  const rows = input.editions.map((edition) => {
    const unread: ReadonlyMap<string, readonly Unparsed[]> =
      input.facts.find((f) => f.edition === edition)?.unparsed ?? new Map();
    const reasons: Record<string, number> = {};
    for (const { reason } of [...unread.values()].flat()) reasons[reason] = (reasons[reason] ?? 0) + 1;
    return {
      list: edition.list,
      edition: edition.edition,
      ...countCoverage(findCoverage(input.coverage, edition)),
      reasons,
      unread: listUnread(unread),
    };
  });
  if (json) {
    printJson(rows);
    return;
  }
  const columns = [
    'list',
    'edition',
    'numbers',
    'criteria',
    'conditions',
    'restatements',
    'unparsed',
    'share',
    'unparsed by reason',
  ];
  const cells = rows.map((r) => [
    ...[r.list, r.edition, r.numbers, r.criteria, r.conditions, r.restatements, r.unparsed].map(String),
    r.share === null ? 'unknown' : `${(r.share * 100).toFixed(2)} %`,
    Object.entries(r.reasons)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', '),
  ]);
  printTable(columns, cells);
  for (const { list, unread } of rows) {
    printText(`\n${list}: numbers kept but not read as a condition`);
    printTable(
      ['code', 'printed', 'why'],
      unread.map(({ code, printed, reason }) => [code, printed, reason]),
    );
  }
}

/** Every number that was kept unread, with its place; those of definitions are understood and stay out. */
function listUnread(unparsed: ReadonlyMap<string, readonly Unparsed[]>) {
  return [...unparsed].flatMap(([code, found]) =>
    found.filter(({ reason }) => reason !== 'definition').map(({ printed, reason }) => ({ code, printed, reason })),
  );
}
