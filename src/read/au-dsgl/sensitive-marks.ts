import { success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { findCodeMentions } from '../code-mentions.ts';
import { parentOfCode } from '../codes.ts';
import type { Line } from './lines.ts';
import { readSections } from './read-au-dsgl.ts';
import { foldSpace } from './text.ts';

/** The two lists of goods that ask for more care; what is very sensitive is sensitive too. */
export type Sensitivity = 'sensitive' | 'very-sensitive';

/** What the sensitive lists say of one place. */
export interface SensitiveMark {
  readonly level: Sensitivity;
  /** The list restates the place in words of its own, which may be narrower; false where it only points there with dots. */
  readonly restated: boolean;
}

/**
 * The marks of the sensitive and the very sensitive list by code of Part 2, the graver one where both name a code; `codes`
 * are those of the list itself, in which runs ("9E003.a.1. to 5.") and whole categories are spelled out. Places "not used"
 * are left out. Fails as `readAuDsgl` does; a warning `mark-without-provision` names a code that `codes` does not hold.
 */
export function readSensitiveMarks(
  text: string,
  file: string,
  codes: readonly string[],
): Result<ReadonlyMap<string, SensitiveMark>> {
  const sections = readSections(text, file);
  if (!sections.ok) return sections;
  const known = new Set(codes);
  const marks = new Map<string, SensitiveMark>();
  const issues: Issue[] = [];
  const read = (lines: readonly Line[], level: Sensitivity) => {
    for (const line of lines) {
      for (const code of findMarked(line, codes)) {
        marks.set(code, { level, restated: isRestated(line) });
        if (!known.has(code)) issues.push(unknownCode(code, `${file}:${line.at}`));
      }
    }
  };
  read(sections.value.sensitive, 'sensitive');
  read(sections.value.verySensitive, 'very-sensitive');
  return success(marks, issues);
}

/** The codes in the first cell of a table's row; none in a row of another kind. */
function findMarked({ cells, text }: Line, codes: readonly string[]): readonly string[] {
  const [, category] = /^All of Category (\d)\b/.exec(text) ?? [];
  if (category !== undefined) return codes.filter((code) => /^\d[A-E]\d{3}$/.test(code) && code.startsWith(category));
  const [first = '', ...others] = (cells ?? []).filter((cell) => cell !== '').map(foldSpace);
  if (!/^\d[A-E]\d{3}/.test(first) || /^Not used/i.test(others.join(' '))) return [];
  return findCodeMentions(first.replaceAll('&', 'and')).flatMap(({ from, to }) => {
    if (to === '') return [from];
    const siblings = codes.filter((code) => parentOfCode(code) === parentOfCode(from) && !code.includes('#'));
    return siblings.slice(siblings.indexOf(from), siblings.indexOf(to) + 1);
  });
}

function isRestated({ text }: Line): boolean {
  return !/…|\.\.\./.test(text) && !text.startsWith('All of');
}

function unknownCode(code: string, at: string): Issue {
  return {
    code: 'mark-without-provision',
    severity: 'warning',
    at,
    message: 'The sensitive lists name a code that the list does not have, so the mark cannot be attached.',
    value: code,
    hint: 'Compare with the official text; the lists keep codes that Part 2 has given up.',
  };
}
