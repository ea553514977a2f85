import { failure, success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import { parseFactRows } from '../fact-rows.ts';
import { parsePartName, parseRowName } from './codes.ts';

/** A place where the Korean and the English column of the law disagree. */
export interface LanguageDifference {
  /** Code of the place, `3A001.a.13.a`; a note `2E003.f#note-9`, a definition `DEF#strand`, a row of a sensitive list `S#6A006.d`. */
  readonly code: string;
  /** What the English column says; empty where the remark does not set the two columns side by side. */
  readonly english: string;
  /** What the Korean column says; empty likewise. */
  readonly korean: string;
  /** The row as the reading has it, for those who want all of it. */
  readonly remark: string;
  /** Line in the file. */
  readonly at: string;
}

const COLUMNS = ['code', 'quantity_facts_with_note'];
const HINT = 'Use annex-2-ko-en-differences.csv, whole: the places where the two columns of Annex 2 disagree.';

/**
 * Reads the places where the Korean and the English column of Korea's Annex 2 disagree, in the order of the file: differences of
 * the kind `language`. Issues, all errors: those of `parseFactRows` and `incomplete-file` (no row).
 */
export function parseLanguageDifferences(text: string, file: string): Result<readonly LanguageDifference[]> {
  const table = parseFactRows(text, { file, columns: COLUMNS, hint: HINT });
  if (!table.ok) return table;
  if (table.value.length === 0)
    return failure([
      { code: 'incomplete-file', severity: 'error', at: file, message: 'The file has no rows.', hint: HINT },
    ]);
  return success(
    table.value.map(({ cells: [name = '', remark = ''], line }) => {
      const code = parseRowName(name)?.code ?? parsePartName(name)?.code ?? name;
      return { code, ...splitSides(remark), remark, at: String(line) };
    }),
  );
}

interface Sides {
  readonly english: string;
  readonly korean: string;
}

const UNTOLD: Sides = { english: '', korean: '' };

/**
 * `< 1 s [KO: within 1 s]` and `EN oxalate; KO hydroxide`: the manners in which a remark sets the two columns against each other
 * without doubt. Both sides are empty for any other remark.
 */
function splitSides(remark: string): Sides {
  const bracketed = [...remark.matchAll(/ \[KO(?: column| wording)?: ([^\]]*)\]/g)];
  if (bracketed.length > 0) {
    const english = bracketed.map((match) => findEnglish(remark.slice(0, match.index), match[1] ?? ''));
    return { english: english.join('; '), korean: bracketed.map((match) => match[1] ?? '').join('; ') };
  }
  const [, english = '', korean = ''] =
    /^(?:note: |N\.B\. |N2: )?EN ([^;]*); KO (?:wording: )?([^;]*)$/.exec(remark) ?? [];
  return english === '' ? UNTOLD : { english, korean };
}

/** The condition before a bracket; all of the clause where the bracket has several. */
function findEnglish(before: string, korean: string): string {
  const clause = before.split(/[\];]/).at(-1) ?? '';
  const condition = korean.includes(', ') ? clause : (clause.split(/ & | OR /).at(-1) ?? '');
  return condition.replace(/^[^(]*\((?=[^)]*$)/, '').trim();
}
