import type { Issue } from '../../model/issue.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** Page numbers stand below this height, in points. */
export const FOOT_START = 765;
const CATEGORIES = '0123456789';
const GROUPS = 'ABCDE';

/** What shows that pages are missing or out of order: the numbers at their feet, or a category or product group that is not there. */
export function checkWhole(lines: readonly PdfLine[], entries: readonly Entry[], file: string): readonly Issue[] {
  const feet = lines.filter((line) => line.y > FOOT_START && /^\d+$/.test(joinWords(line.cells)));
  const numbers = feet.map((line) => ({ page: line.page, number: Number(joinWords(line.cells)) }));
  const broken = numbers.filter(({ number }, index) => number !== (numbers[index - 1]?.number ?? 0) + 1);
  const wrong = broken.map(({ page, number }) =>
    incomplete(`${file} page ${page}`, `the page bears the number ${number}.`),
  );
  const pages = lines.at(-1)?.page ?? 0;
  if (numbers.length !== pages) wrong.push(incomplete(file, `${numbers.length} of ${pages} pages bear a number.`));
  const codes = new Set(entries.map((entry) => entry.code));
  const missing = listHeadings().filter((code) => !codes.has(code));
  return [...wrong, ...missing.map((code) => incomplete(file, `${code} is missing.`))];
}

/** The categories and their product groups; those of category 5 are in two parts. */
function listHeadings(): readonly string[] {
  return [...CATEGORIES].flatMap((category) => {
    const groups = [...GROUPS].flatMap((letter) =>
      category === '5' ? [`5${letter}1`, `5${letter}2`] : [`${category}${letter}`],
    );
    return [`Category${category}`, ...groups];
  });
}

function incomplete(at: string, what: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at,
    message: `Pages are missing or out of order: ${what}`,
    hint: 'Fetch the file again; every page of the published list is needed.',
  };
}
