import type { Table } from '../../check/table.ts';
import { formatPlace } from '../../check/table.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { failure, success } from '../../model/issue.ts';
import { LIST_IDS } from '../../model/list.ts';
import { MATTERS, SCOPE_STATES, type ScopeEntry } from '../../model/scope.ts';
import { choiceCell, textCell } from './cells.ts';
import { buildRowCodec } from './row-codec.ts';

/** Path of the table of scope below the data folder. */
export const SCOPE_FILE = 'lists/scope.csv';

const codec = buildRowCodec<ScopeEntry>({
  list: choiceCell(LIST_IDS),
  matter: choiceCell(MATTERS),
  state: choiceCell(SCOPE_STATES),
  reason: textCell,
});

/** Reads how far each list's facts stand for its state's rules; fails with every malformed cell. */
export function parseScope(table: Table): Result<readonly ScopeEntry[]> {
  const issues: Issue[] = [];
  const entries: ScopeEntry[] = [];
  for (const [i, row] of table.rows.entries()) {
    const parsed = codec.parse(row, () => formatPlace(table, i));
    if (parsed.ok) entries.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  return issues.length > 0 ? failure(issues) : success(entries);
}
