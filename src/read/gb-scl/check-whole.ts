import type { Issue } from '../../model/issue.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import type { Entry } from './blocks.ts';

const TITLE = /UK Strategic Export Control List/i;
const FOOT = /^(\S+?)(?:\.docx?)? .*\bPage (\d+) of (\d+)/;
/** Feet stand below this height, in points. */
export const FOOT_START = 795;
const MILITARY = 22;
const CATEGORIES = 10;

/** Whether a line is the foot of a page. */
export function isPageFoot(line: PdfLine): boolean {
  return line.y > FOOT_START && FOOT.test(joinWords(line.cells));
}

/** Whether the first pages say that this is the consolidated list of the United Kingdom. */
export function isStrategicList(lines: readonly PdfLine[]): boolean {
  return lines.some((line) => line.page <= 3 && TITLE.test(joinWords(line.cells)));
}

/**
 * What shows that pages are missing or out of order: each document of the list counts its pages in the foot ("Page 6 of 46"),
 * and the military list has 22 entries, the dual-use list ten categories. Issues `incomplete-file`, one a gap.
 */
export function checkWhole(lines: readonly PdfLine[], entries: readonly Entry[], file: string): readonly Issue[] {
  const issues: Issue[] = [];
  let before = { name: '', page: 0, of: 0 };
  const expect = (right: boolean, page: number, message: string) => {
    if (!right) issues.push(incomplete(`${file} page ${page}`, message));
  };
  for (const line of lines) {
    const [, name = '', page, of] = FOOT.exec(joinWords(line.cells)) ?? [];
    if (page === undefined) continue;
    const next = { name, page: Number(page), of: Number(of) };
    const follows = next.name === before.name ? next.page === before.page + 1 : next.page === 1;
    expect(follows, line.page, `${name} page ${next.page} follows ${before.name} page ${before.page}.`);
    expect(next.name === before.name || before.page === before.of, line.page, `${before.name} ends early.`);
    before = next;
  }
  expect(before.page === before.of, lines.at(-1)?.page ?? 0, `${before.name} ends early.`);
  const codes = new Set(entries.map((entry) => entry.code));
  const wanted = [
    ...Array.from({ length: MILITARY }, (_, n) => `ML${n + 1}`),
    ...Array.from({ length: CATEGORIES }, (_, n) => `Category${n}`),
  ];
  for (const code of wanted) expect(codes.has(code), lines.at(-1)?.page ?? 0, `${code} is missing.`);
  return issues;
}

function incomplete(at: string, message: string): Issue {
  const hint = 'Fetch the file again; every page of the published list is needed.';
  return {
    code: 'incomplete-file',
    severity: 'error',
    at,
    message: `Pages are missing or out of order: ${message}`,
    hint,
  };
}
