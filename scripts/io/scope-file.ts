import type { ScopeEntry } from '../../src/index.ts';
import { parseCsv, parseScope, SCOPE_FILE } from '../../src/index.ts';
import { DataError, requireShared } from './data-folder.ts';

/** How far each list stands for its state's rules; the project's own table where the folder has none. */
export function loadScope(folder: string): readonly ScopeEntry[] {
  const table = parseCsv(requireShared(folder, SCOPE_FILE), SCOPE_FILE);
  if (!table.ok) throw new DataError(table.issues);
  const scope = parseScope(table.value);
  if (!scope.ok) throw new DataError(scope.issues);
  return scope.value;
}
