import type { Issue } from '../../model/issue.ts';
import type { Entry } from './blocks.ts';
import { findFamily, isItemCode } from './entry-codes.ts';

const LETTERS: Readonly<Record<string, string>> = {
  0: 'ABC',
  1: 'ABCDE',
  2: 'ABCDEFGH',
  3: 'ABCD',
  4: 'ABC',
  5: 'ABCDE',
  6: '',
  7: 'ABCDE',
};
/** Groups of category 8; the fifth has two parts. */
const GROUPS = ['1', '2', '3', '4', '5-Part1', '5-Part2', '6', '7', '8', '9'];

/** The headings that every edition has since 2017: categories, their letters, and the groups of category 8. */
function listHeadings(): readonly string[] {
  const letters = Object.entries(LETTERS).flatMap(([category, all]) =>
    [...all].map((letter) => `${category}${letter}`),
  );
  const groups = GROUPS.flatMap((group) => [...'ABDE'].map((letter) => `8${letter}${group}`));
  return [...Array.from({ length: 9 }, (_, n) => `Category${n}`), ...letters, ...groups];
}

/** Numbers skipped by the law itself: 1E takes two of the convention's numbers. */
const SKIPPED = /^1E/;
const MOST_SKIPPED = 1;

/** What shows that pages are missing or out of order: a heading that is not there, or numbers skipped within a group. */
export function checkWhole(entries: readonly Entry[], file: string): readonly Issue[] {
  const codes = new Set(entries.map((entry) => entry.code));
  const missing = listHeadings().filter((code) => !codes.has(code));
  const issues = missing.map((code) => incomplete(file, `${code} is missing.`));
  let before = '';
  for (const { code } of entries.filter((entry) => isItemCode(entry.code))) {
    const far = Number(code.slice(2)) - Number(before.slice(2)) - 1;
    if (findFamily(code) === findFamily(before) && far > MOST_SKIPPED && !SKIPPED.test(code) && code[2] === before[2]) {
      issues.push(incomplete(file, `${far} entries between ${before} and ${code} are missing.`));
    }
    before = code;
  }
  return issues;
}

function incomplete(file: string, what: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: file,
    message: `Pages are missing or out of order: ${what}`,
    hint: 'Fetch the file again; every page of the published list is needed.',
  };
}
