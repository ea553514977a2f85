import type { Issue } from '../../model/issue.ts';
import type { AnnexesPlace } from './find-annexes.ts';
import type { ReadAnnexes } from './read-sections.ts';

/** Sections that the Annexes must have. */
const NEEDED = ['A.1', 'A.2', 'B.1', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6', 'B.7'];

/**
 * What shows that the Annexes are not whole: feet that do not count on, a main section that is missing, a section that comes
 * twice (`incomplete-file`), words before the first section (`unread-text`); a number that is skipped is a warning `label-gap`.
 */
export function checkWhole(
  { feet }: Pick<AnnexesPlace, 'feet'>,
  { sections, strays }: ReadAnnexes,
  file: string,
): readonly Issue[] {
  const issues: Issue[] = strays.map((row) => unread(`${file} ${row.at}`, row.words));
  for (const [index, foot] of feet.entries()) {
    const before = feet[index - 1];
    if (before !== undefined && foot !== before + 1)
      issues.push(incomplete(file, `page ${foot} follows page ${before}`));
  }
  const labels = sections.map(({ label }) => label);
  for (const label of NEEDED) if (!labels.includes(label)) issues.push(incomplete(file, `${label} is missing`));
  for (const [index, label] of labels.entries()) {
    if (labels.indexOf(label) !== index) issues.push(incomplete(file, `${label} comes twice`));
    const [, above = '', number = '1'] = /^([AB](?:\.\d+)*)\.(\d+)$/.exec(label) ?? [];
    const previous = `${above}.${Number(number) - 1}`;
    if (Number(number) > 1 && !labels.includes(previous)) issues.push(skipped(`${file} ${label}`, previous));
  }
  return issues;
}

function incomplete(file: string, value: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: `${file} Annexes A and B`,
    message: 'Pages or sections are missing, out of order or repeated, so the list would not be whole.',
    value,
    hint: 'Fetch the file again; every page of the published Guidelines is needed.',
  };
}

function unread(at: string, value: string): Issue {
  return {
    code: 'unread-text',
    severity: 'error',
    at,
    message: 'These words stand before the first section of their annex, so facts could be missing.',
    value: value.slice(0, 80),
    hint: 'Compare with the page; the reader may need a new form.',
  };
}

function skipped(at: string, value: string): Issue {
  return {
    code: 'label-gap',
    severity: 'warning',
    at,
    message: 'A number is skipped before this section.',
    value,
    hint: 'Compare with the page; nothing to do if the Guidelines skip it.',
  };
}
