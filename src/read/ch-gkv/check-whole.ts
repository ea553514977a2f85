import type { Issue } from '../../model/issue.ts';
import type { Entry } from '../in-scomet/blocks.ts';

/** What shows that pages are missing or out of order: a category or product group that is not there, or codes that go back. */
export function checkWhole(entries: readonly Entry[], file: string): readonly Issue[] {
  const codes = new Set(entries.map((entry) => entry.code));
  const missing = listHeadings().filter((code) => !codes.has(code));
  const items = entries.filter((entry) => entry.kind === 'item').map((entry) => entry.code);
  const back = items.filter((code, index) => {
    const before = items[index - 1] ?? '';
    return code.slice(0, 2) === before.slice(0, 2) && code < before;
  });
  return [
    ...missing.map((code) => `${code} is missing.`),
    ...back.map((code) => `${code} stands behind a later one.`),
  ].map((what) => ({
    code: 'incomplete-file',
    severity: 'error',
    at: file,
    message: `Pages are missing or out of order: ${what}`,
    hint: 'Fetch the file again; every page of the published list is needed.',
  }));
}

/** The categories and their product groups; those of category 5 are in two parts. */
function listHeadings(): readonly string[] {
  return [...'0123456789'].flatMap((category) => {
    const groups = [...'ABCDE'].flatMap((letter) =>
      category === '5' ? [`5${letter}1`, `5${letter}2`] : [`${category}${letter}`],
    );
    return [`Category${category}`, ...groups];
  });
}
