import type { Issue } from '../../model/issue.ts';

/** Chapters of the Annex; each has the groups A to E. */
const CHAPTERS = ['1', '2', '3', '4', '5', '6'];

/**
 * What shows that pages or items are missing: the feet count the pages of each chapter, each chapter has its title and its
 * groups A to E, and the items of a group are numbered without a gap. Issues `incomplete-file`.
 */
export function checkWhole(feet: readonly string[], codes: ReadonlySet<string>, file: string): readonly Issue[] {
  const issues: Issue[] = [];
  let before: readonly [number, number] = [1, 0];
  for (const foot of feet) {
    const [chapter = 0, page = 0] = foot.split('-').map(Number);
    const follows =
      chapter === before[0] ? page === before[1] + 1 : chapter === before[0] + 1 && page === 1 && before[1] > 0;
    if (!follows) issues.push(incomplete(file, `page ${foot} follows ${before.join('-')}.`));
    before = [chapter, page];
  }
  for (const chapter of CHAPTERS) {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((group) => `${chapter}.${group}`);
    for (const code of [`Chapter${chapter}`, ...groups]) {
      if (!codes.has(code)) issues.push(incomplete(file, `${code} is missing.`));
    }
    for (const group of groups) issues.push(...findGaps(group, codes, file));
  }
  return issues;
}

function findGaps(group: string, codes: ReadonlySet<string>, file: string): readonly Issue[] {
  const numbers = [...codes].flatMap((code) => (code.startsWith(`${group}.`) ? [Number(code.split('.')[2])] : []));
  const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, n) => n + 1).filter((n) => !numbers.includes(n));
  return missing.map((number) => incomplete(file, `${group}.${number} is missing.`));
}

function incomplete(file: string, message: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: `${file} Annex`,
    message: `Pages are missing or out of order: ${message}`,
    hint: 'Fetch the file again; every page of the published document is needed.',
  };
}
