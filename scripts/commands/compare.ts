import type { Command } from 'commander';
import type { Catalogue, ComparisonRow, Gap } from '../../src/index.ts';
import { explainProvision, findCategory, NotFoundError, RELATIONS } from '../../src/index.ts';
import { compareFromFolder, type Comparison } from '../io/compare-facts.ts';
import type { CommonOptions } from '../io/options.ts';
import { addCommonOptions } from '../io/options.ts';
import { printCsv, printJson, printMessage, printTable } from '../io/print.ts';

interface CompareOptions extends CommonOptions {
  readonly category?: string;
  readonly code?: string;
  readonly asOf?: string;
  readonly csv?: boolean;
}

/** Adds `compare LIST LIST`: where two lists differ, each difference with a device that shows it. */
export function defineCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('where two lists differ, read from the first: each difference with a device that shows it')
    .argument('<subject>', 'list id: "the first is wider than the second"')
    .argument('<object>', 'list id');
  addCommonOptions(command)
    .option('--category <category>', 'only entries of a category (`3`, `ML`) or group (`3A`)')
    .option('--code <code>', 'only this provision and all below it, on either side')
    .option('--as-of <date>', 'the editions that stood for the law on this date')
    .option('--csv', 'print CSV')
    .action((subject: string, object: string, options: CompareOptions) => {
      const comparison = compareFromFolder(options.data, subject, object, options.asOf);
      const rows = selectRows(comparison, options);
      const { catalogues, ...sides } = comparison;
      if (options.json) printJson({ ...sides, rows });
      else if (options.csv)
        printCsv(
          COLUMNS,
          rows.map((row) => cellsOf(row, catalogues.subject, catalogues.object)),
        );
      else printRows({ ...comparison, rows });
    });
}

function selectRows({ rows, catalogues }: Comparison, { category, code }: CompareOptions): readonly ComparisonRow[] {
  const wanted = code?.replaceAll(/\s/g, '');
  if (wanted !== undefined && !catalogues.subject.find(wanted) && !catalogues.object.find(wanted))
    throw new NotFoundError(`Neither list has a provision \`${wanted}\`.`);
  const sides = [catalogues.subject, catalogues.object];
  const under = new Set(wanted === undefined ? [] : sides.flatMap((side) => side.subtree(wanted).map((p) => p.code)));
  const below = (found: string | null) => wanted === undefined || (found !== null && under.has(found));
  const inside = (found: string | null, { facts }: Catalogue) =>
    category === undefined ||
    (found !== null && [findCategory(facts.edition.list, found), found.slice(0, 2)].includes(category.toUpperCase()));
  return rows.filter(
    (row) =>
      (below(row.subject) || below(row.object)) &&
      (inside(row.subject, catalogues.subject) || inside(row.object, catalogues.object)),
  );
}

/** Why the other list cannot be said to lack a provision. */
const GAP_TEXT: Readonly<Record<Gap, string>> = {
  language: 'lists in two languages',
  partial: 'other list read in part',
  pointer: 'other list only points',
  absent: 'other rules not held',
};

const COLUMNS = ['subject', 'relation', 'object', 'basis', 'subject says', 'object says', 'differences', 'device'];

function cellsOf(row: ComparisonRow, subject: Catalogue, object: Catalogue): readonly string[] {
  const differences = row.differences.map(
    (d) => `${d.kind}${d.about && ` (${d.about})`}: ${d.subject || '–'} / ${d.object || '–'}`,
  );
  return [
    row.subject ?? '–',
    row.relation,
    row.object ?? '–',
    row.gap ? `${row.basis} (${GAP_TEXT[row.gap]})` : row.basis,
    row.subject === null ? '' : explainProvision(subject, row.subject),
    row.object === null ? '' : explainProvision(object, row.object),
    differences.join('; '),
    row.witness
      ? `${row.witness.text} (only ${row.witness.inside === 'subject' ? subject.facts.edition.name : object.facts.edition.name})`
      : '',
  ];
}

function printRows({ subject, object, rows, catalogues }: Comparison): void {
  for (const side of [subject, object]) {
    const share = side.coverage.share === null ? 'unknown' : `${(side.coverage.share * 100).toFixed(1)} %`;
    printMessage(`${side.name}, edition ${side.edition}: ${share} of the numbers with a unit read`);
  }
  const counts = RELATIONS.map((relation) => `${relation} ${rows.filter((row) => row.relation === relation).length}`);
  printMessage(`Read from the first list: ${counts.join(', ')}`);
  printTable(
    COLUMNS,
    rows.map((row) => cellsOf(row, catalogues.subject, catalogues.object)),
  );
}
