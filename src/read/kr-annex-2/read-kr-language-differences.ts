import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { LanguageDifference } from '../../model/language-difference.ts';
import type { RawListReader } from '../../model/raw.ts';
import { parseFactRows } from '../fact-rows.ts';
import { parsePartName, parseRowName } from './codes.ts';
import { splitSides } from './language-sides.ts';

const COLUMNS = ['code', 'quantity_facts_with_note'];
const HINT = 'Use annex-2-ko-en-differences.csv, whole: the places where the two columns of Annex 2 disagree.';

/**
 * Reads the places where the English column of Korea's Annex 2, from which its facts are taken, and the Korean one disagree: a
 * list without provisions. A code is that of the provision, a note `2E003.f#note-9`, a definition `DEF#strand`, a row of a
 * sensitive list `S#6A006.d`. Issues, all errors: those of `parseFactRows`, `unread-text` (a row that names no place or says
 * nothing) and `incomplete-file` (no row).
 */
export const readKrLanguageDifferences: RawListReader = (text, file) => {
  const table = parseFactRows(text, { file, columns: COLUMNS, hint: HINT });
  if (!table.ok) return table;
  if (table.value.length === 0) return failure([refuse('incomplete-file', file, 'The file has no rows.')]);
  const issues: Issue[] = [];
  const languages = new Map<string, LanguageDifference[]>();
  for (const { cells, line } of table.value) {
    const [name = '', remark = ''] = cells;
    const code = (parseRowName(name) ?? parsePartName(name))?.code;
    if (code === undefined || remark.trim() === '') {
      const message = 'The row does not say of which place it tells what the two columns say.';
      issues.push({ ...refuse('unread-text', `${file}:${line}`, message), value: cells.join(',').slice(0, 80) });
      continue;
    }
    const { english, korean } = splitSides(remark);
    const difference = { firstLanguage: 'en', first: english, secondLanguage: 'ko', second: korean, remark };
    languages.set(code, [...(languages.get(code) ?? []), difference]);
  }
  if (issues.length > 0) return failure(issues);
  return success({ provisions: [], controls: new Map(), exceptions: new Map(), languages });
};

function refuse(code: string, at: string, message: string): Issue {
  return { code, severity: 'error', at, message, hint: HINT };
}
