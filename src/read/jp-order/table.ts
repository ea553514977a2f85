import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { buildError, parseMarkdownLaw, splitCells } from '../markdown-lines.ts';
import type { ExpectedLaw, MarkdownLine } from '../markdown-lines.ts';
import { closesBrackets } from '../jp-ordinance/brackets.ts';
import { followsLabel } from '../jp-ordinance/labels.ts';

/** One row of an Order's table as printed. */
export interface TableRow {
  /** `三の二`. */
  readonly label: string;
  /** Goods or technology: all its numbers in one run of text. */
  readonly goods: string;
  /** Destinations: `全地域`. */
  readonly region: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Which table of which law is wanted. */
export interface WantedTable extends ExpectedLaw {
  /** Heading of the table, `別表第一`. */
  readonly table: string;
}

const LAST_ROW = '一六';

/**
 * The rows of an Order's table, which stands behind the supplementary provisions. Fails with the issues of
 * `parseMarkdownLaw`, with `unread-text` or `label-out-of-sequence` for a line, and with `incomplete-file` where the table is
 * missing or ends before its last row, 一六.
 */
export function parseTable(text: string, wanted: WantedTable): Result<readonly TableRow[]> {
  const law = parseMarkdownLaw(text, wanted);
  if (!law.ok) return law;
  const { file, hint } = wanted;
  const issues: Issue[] = [];
  const rows: TableRow[] = [];
  const refuse = (line: MarkdownLine, code: string, message: string) =>
    issues.push(buildError(code, `${file}:${line.line}`, message, line.text, hint));
  for (const line of cutTable(law.value.lines, wanted.table)) {
    const [label = '', goods = '', region = '', ...more] = line.kind === 'row' ? splitCells(line.text) : [];
    if (/^[|\s:-]+$/.test(line.text) || (rows.length === 0 && label === '' && line.kind === 'row')) continue;
    if (goods === '' || region === '' || more.length > 0) {
      refuse(line, 'unread-text', 'The line is no row of the table.');
      continue;
    }
    if (!closesBrackets(goods)) refuse(line, 'unread-text', 'A bracket of the row is not closed: words are missing.');
    const before = rows.at(-1)?.label ?? '';
    if (!followsLabel(label, before)) refuse(line, 'label-out-of-sequence', `The row does not follow \`${before}\`.`);
    rows.push({ label, goods, region, line: line.line });
  }
  if (issues.length === 0 && rows.at(-1)?.label !== LAST_ROW)
    issues.push(
      buildError('incomplete-file', file, `The table ${wanted.table} is not there to its last row.`, '', hint),
    );
  return issues.length > 0 ? failure(issues) : success(rows);
}

/** The lines between the table's heading and the next one. */
function cutTable(lines: readonly MarkdownLine[], table: string): readonly MarkdownLine[] {
  const start = lines.findLastIndex(({ kind, label }) => kind === 'bold' && label.replace(/（.*/, '') === table);
  if (start < 0) return [];
  const end = lines.findIndex(({ kind }, index) => index > start && (kind === 'bold' || kind === 'section'));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
