import type { Issue } from '../../model/issue.ts';
import type { ReadSchedules } from './read-entries.ts';

/** Each schedule has toxic chemicals and precursors. */
const PARTS = ['1', '2', '3'].flatMap((schedule) => [schedule, `${schedule}.A`, `${schedule}.B`]);

/**
 * What shows that the schedules are not whole: a schedule or part that is missing or out of order, and numbers of a schedule
 * that are missing or come twice (Schedule 1 puts 13 to 16 before 9). Issues `incomplete-file` and `unread-text`.
 */
export function checkWhole({ parts, strays }: ReadSchedules, file: string): readonly Issue[] {
  const issues = strays.map(({ at, words }) => unreadText(`${file} ${at}`, words));
  const titles = parts.flatMap((p) =>
    'chemicals' in p ? [] : [p.part === '' ? p.schedule : `${p.schedule}.${p.part}`],
  );
  if (titles.join() !== PARTS.join()) issues.push(incomplete(file, `Parts ${titles.join(', ')}`));
  for (const schedule of ['1', '2', '3']) {
    const numbers = parts.flatMap((p) => ('chemicals' in p && p.schedule === schedule ? [Number(p.number)] : []));
    const whole = numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
    if (!whole || numbers.length === 0) issues.push(incomplete(file, `Schedule ${schedule}: ${numbers.join(', ')}`));
  }
  return issues;
}

function incomplete(file: string, value: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: `${file} Annex on Chemicals`,
    message: 'Entries of the schedules are missing or repeated, so the list would not be whole.',
    value: value.slice(0, 80),
    hint: 'Fetch the file again; every page of the Annex on Chemicals is needed.',
  };
}

function unreadText(at: string, value: string): Issue {
  return {
    code: 'unread-text',
    severity: 'error',
    at,
    message: 'These words belong to no entry of the schedules, so a chemical could be missing.',
    value: value.slice(0, 80),
    hint: 'Compare with the official text; the reader may need a new form.',
  };
}
