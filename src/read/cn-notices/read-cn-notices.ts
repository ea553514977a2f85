import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import type { EntryTree } from './entry-tree.ts';
import { numberPlaces } from './entry-tree.ts';
import { parseNotices } from './notices.ts';
import type { NoticeText } from './notices.ts';
import { readNotice } from './read-notice.ts';
import { findSuspensions } from './suspensions.ts';

/**
 * Reads the announcements of China's Ministry of Commerce (商务部公告) on dual-use items: a heading for each (`2025-10`), entries at
 * the codes of the list (`1C004`, `1C117.c.1.a`), the words around them as notes of the announcement. Marks name the announcement
 * (`公告2025年第10号`) and the customs codes given for reference (`HS 8101940001`). What another announcement suspends has the status
 * `suspended`, with the days in `findSuspensions`; it stays so in this reading also behind the last day, for what holds then is not
 * said. Issues: those of `parseNotices`, `label-out-of-sequence` (errors), `part-left-out` (warning: questions and answers).
 */
export const readCnNotices: RawListReader = (text, file) => {
  const notices = parseNotices(text, file);
  if (!notices.ok) return notices;
  const suspended = new Set(findSuspensions(notices.value).flatMap((suspension) => suspension.notices));
  const tree: EntryTree = new Map();
  const issues: Issue[] = [];
  const read = notices.value.filter(({ number }) => number !== '').toSorted(compareNumbers);
  for (const notice of read) {
    const lost = readNotice(tree, notice, suspended.has(notice.number) ? 'suspended' : undefined);
    issues.push(...lost.map((line) => buildIssue('label-out-of-sequence', 'error', `${file}:${line}`, notice.number)));
  }
  if (issues.length > 0) return failure(issues);
  for (const { title, line } of notices.value.filter(({ number }) => number === ''))
    issues.push(buildIssue('part-left-out', 'warning', `${file}:${line}`, title));
  return success({ provisions: numberPlaces(tree), controls: new Map(), exceptions: new Map() }, issues);
};

function compareNumbers(a: NoticeText, b: NoticeText): number {
  const [yearA = 0, countA = 0] = a.number.split('-').map(Number);
  const [yearB = 0, countB = 0] = b.number.split('-').map(Number);
  return yearA - yearB || countA - countB;
}

function buildIssue(code: string, severity: 'error' | 'warning', at: string, value: string): Issue {
  const isError = severity === 'error';
  return {
    code,
    severity,
    at,
    message: isError
      ? 'A number or letter was skipped or comes twice.'
      : 'This text is no announcement; it is left out.',
    value: value.slice(0, 80),
    hint: isError ? 'Compare the place with the ministry’s page and mend the file.' : 'Nothing to do.',
  };
}
