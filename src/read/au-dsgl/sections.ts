import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { Line } from './lines.ts';
import { foldSpace } from './text.ts';

/** The parts of the instrument that hold the list. */
export interface Sections {
  /** Division 4 of the preliminary part. */
  readonly definitions: readonly Line[];
  /** Part 1. */
  readonly munitions: readonly Line[];
  /** Part 2 by categories, from 0 to 9, each without its heading. */
  readonly categories: readonly Category[];
  readonly sensitive: readonly Line[];
  readonly verySensitive: readonly Line[];
}

/** One category of Part 2. */
export interface Category {
  readonly digit: string;
  readonly heading: Line;
  readonly lines: readonly Line[];
}

const HEADING = /^ActHead/;
const TITLES = {
  definitions: /^Division 4—Definitions/,
  munitions: /^Part 1—Munitions list/i,
  sensitive: /^Sensitive list of dual.use goods/i,
  verySensitive: /^Very sensitive list of dual.use goods/i,
};
const CATEGORY = /^Category (\d)—/;
const HINT =
  'Give the HTML of the whole Defence and Strategic Goods List as the Federal Register of Legislation offers it.';

/**
 * Finds the parts by their headings. Issues: `foreign-file` where no heading of the list stands in the file, and
 * `incomplete-file` where one of them, the ten categories included, is missing or empty.
 */
export function splitSections(lines: readonly Line[], file: string): Result<Sections> {
  const chapters = splitChapters(lines);
  const find = (title: RegExp) => chapters.find(({ heading }) => title.test(foldSpace(heading.text)))?.lines ?? [];
  const categories = chapters.flatMap(({ heading, lines: own }) => {
    const digit = CATEGORY.exec(foldSpace(heading.text))?.[1];
    return digit === undefined ? [] : [{ digit, heading, lines: own }];
  });
  const sections = {
    definitions: find(TITLES.definitions),
    munitions: find(TITLES.munitions),
    categories,
    sensitive: find(TITLES.sensitive),
    verySensitive: find(TITLES.verySensitive),
  };
  const { munitions, sensitive, verySensitive, definitions } = sections;
  const named = [
    ['Part 1', munitions],
    ['the sensitive list', sensitive],
    ['the very sensitive list', verySensitive],
    ['the definitions', definitions],
    ...[...'0123456789'].map(
      (digit) => [`Category ${digit}`, categories.find((c) => c.digit === digit)?.lines ?? []] as const,
    ),
  ] as const;
  const missing = named.filter(([, held]) => held.length === 0).map(([name]) => name);
  if (missing.length === named.length) {
    return failure([
      issue('foreign-file', `${file}:1`, 'The file is not the Defence and Strategic Goods List.', lines[0]?.text ?? ''),
    ]);
  }
  if (missing.length === 0) return success(sections);
  return failure(
    missing.map((name) => issue('incomplete-file', file, `The file lacks ${name}, so the list is not whole.`, name)),
  );
}

function splitChapters(lines: readonly Line[]): readonly { readonly heading: Line; readonly lines: readonly Line[] }[] {
  const chapters: { heading: Line; lines: Line[] }[] = [];
  for (const line of lines) {
    if (HEADING.test(line.className)) chapters.push({ heading: line, lines: [] });
    else chapters.at(-1)?.lines.push(line);
  }
  return chapters;
}

function issue(code: string, at: string, message: string, value: string): Issue {
  const base = { code, severity: 'error', at, message, hint: HINT } as const;
  return value === '' ? base : { ...base, value: value.slice(0, 80) };
}
