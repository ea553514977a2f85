import type { Issue } from '../../model/issue.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { findPageNumber } from './sections.ts';

const TITLE = /Wassenaar Arrangement/;
const CATEGORIES = [1, 2, 3, 4, 6, 7, 8, 9].map((n) => `Category${n}`);
const WANTED = [
  'Category5-Part1',
  'Category5-Part2',
  ...CATEGORIES,
  ...Array.from({ length: 22 }, (_, n) => `ML${n + 1}`),
];

/** Whether the first pages name the Wassenaar Arrangement and a list. */
export function isWassenaarList(lines: readonly PdfLine[]): boolean {
  return lines.some((line) => line.page === 1 && TITLE.test(joinWords(line.cells)));
}

/**
 * What shows that pages are missing or out of order: the pages count from 2 in their feet (title pages stand between, without
 * a number; the edition of 2025 prints 235 twice). Issues `incomplete-file`, one a gap.
 */
export function checkPages(lines: readonly PdfLine[], file: string): readonly Issue[] {
  const issues: Issue[] = [];
  let before = 1;
  for (const line of lines) {
    const number = findPageNumber(line);
    if (number === undefined) continue;
    if (number !== before + 1 && number !== before) {
      issues.push(incomplete(`${file} page ${line.page}`, `page ${number} follows page ${before}.`));
    }
    before = number;
  }
  return issues;
}

/** Issues `incomplete-file`, placed at `at`, for what `codes` lacks: ten categories and parts, 22 entries of munitions. */
export function checkParts(codes: ReadonlySet<string>, at: string): readonly Issue[] {
  return WANTED.filter((code) => !codes.has(code)).map((code) => incomplete(at, `${code} is missing.`));
}

function incomplete(at: string, message: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at,
    message: `Parts are missing or out of order: ${message}`,
    hint: 'Fetch the file again; every part of the published list is needed.',
  };
}
