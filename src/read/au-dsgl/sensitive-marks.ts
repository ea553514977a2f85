import type { Issue } from '../../model/issue.ts';
import { findCodeMentions } from '../code-mentions.ts';
import { parentOfCode } from '../codes.ts';
import type { Line } from './lines.ts';
import type { Sections } from './sections.ts';
import { foldSpace } from './text.ts';

/** The marks of the sensitive lists, and the codes that could not be found. */
export interface SensitiveMarks {
  /**
   * By code of Part 2: `sensitive` or `very-sensitive`, the graver one where both lists name a code; with `*` where the list
   * restates the place in words of its own, which may be narrower.
   */
  readonly marks: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/**
 * The marks of the sensitive and the very sensitive list; `codes` are those of Part 2, in which runs ("9E003.a.1. to 5.")
 * and whole categories are spelled out. Places "not used" are left out. A warning `mark-without-provision` names a code that
 * `codes` does not hold.
 */
export function findSensitiveMarks(sections: Sections, file: string, codes: readonly string[]): SensitiveMarks {
  const known = new Set(codes);
  const marks = new Map<string, string>();
  const issues: Issue[] = [];
  const read = (lines: readonly Line[], level: string) => {
    for (const line of lines) {
      for (const code of findMarked(line, codes)) {
        marks.set(code, isRestated(line) ? `${level}*` : level);
        if (!known.has(code)) issues.push(unknownCode(code, `${file}:${line.at}`));
      }
    }
  };
  read(sections.sensitive, 'sensitive');
  read(sections.verySensitive, 'very-sensitive');
  return { marks, issues };
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
