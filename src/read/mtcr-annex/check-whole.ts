import type { Issue } from '../../model/issue.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { findPageCount } from './sections.ts';

const TITLE = /MISSILE TECHNOLOGY CONTROL REGIME/;
const ITEMS = 20;

/** Whether the first page names the regime. */
export function isAnnex(lines: readonly PdfLine[]): boolean {
  return lines.some((line) => line.page === 1 && TITLE.test(joinWords(line.cells)));
}

/** What shows that pages are missing or out of order: the feet count them ("16 of 81"), and the Annex has 20 items. Issues `incomplete-file`. */
export function checkWhole(lines: readonly PdfLine[], codes: ReadonlySet<string>, file: string): readonly Issue[] {
  const issues: Issue[] = [];
  let before = { page: 0, of: 0 };
  for (const line of lines) {
    const count = findPageCount(line);
    if (!count) continue;
    if (count.page !== before.page + 1) {
      issues.push(incomplete(`${file} page ${line.page}`, `page ${count.page} follows page ${before.page}.`));
    }
    before = count;
  }
  const end = `${file} page ${lines.at(-1)?.page ?? 0}`;
  if (before.page === 0 || before.page !== before.of)
    issues.push(incomplete(end, `the pages end at ${before.page} of ${before.of}.`));
  for (let item = 1; item <= ITEMS; item += 1) {
    if (!codes.has(`Item${item}`)) issues.push(incomplete(end, `Item ${item} is missing.`));
  }
  return issues;
}

function incomplete(at: string, message: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at,
    message: `Pages are missing or out of order: ${message}`,
    hint: 'Fetch the file again; every page of the published Annex is needed.',
  };
}
