import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { parseFactRows } from '../fact-rows.ts';
import { buildProvisions } from './build-provisions.ts';
import { parseRowName } from './codes.ts';
import type { PlacedRow } from './format-row.ts';

const COLUMNS = ['code', 'regime_refs', 'quantity_facts', 'head_term_en', 'head_term_ko'];
const HINT = 'Use annex-2-facts-2025-12-31.csv, whole: the facts of Annex 2 taken by reading.';
/** The order of the parts in the annex: part 10 is category 0. */
const PARTS = '1234567890';

/**
 * Reads the facts of Korea's Annex 2 (이중용도품목) that a person took by reading the law: no official file, so every place says no
 * more than the compact notation does. The texts are plain English renderings of it. Marks of regimes and sensitive lists are
 * kept as printed. Issues, all errors: those of `parseFactRows`, `unread-text` (a row whose name is no code or note), `duplicate-row`,
 * `incomplete-file` (a category or the end of the annex is missing).
 */
export const readKrAnnex2: RawListReader = (text, file) => {
  const table = parseFactRows(text, { file, columns: COLUMNS, hint: HINT });
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const rows: PlacedRow[] = [];
  const names = new Set<string>();
  for (const { cells, line } of table.value) {
    const [name = '', marks = '', facts = '', head = ''] = cells;
    const place = parseRowName(name);
    if (!place) issues.push(refuse('unread-text', `${file}:${line}`, 'The name of the row is no code or note.', name));
    else if (names.has(name)) issues.push(refuse('duplicate-row', `${file}:${line}`, 'The row comes twice.', name));
    else rows.push({ place, marks, facts, head, line });
    names.add(name);
  }
  const missing = [...PARTS].filter(
    (part) => !rows.some(({ place }) => place.kind === 'item' && place.code.startsWith(part)),
  );
  if (missing.length > 0)
    issues.push(refuse('incomplete-file', file, 'The file is cut: categories are missing.', missing.join(' ')));
  if (issues.length > 0) return failure(issues);
  const ordered = rows.toSorted((a, b) => partOf(a) - partOf(b));
  return success({ provisions: buildProvisions(ordered), controls: new Map(), exceptions: new Map() });
};

function partOf({ place }: PlacedRow): number {
  return PARTS.indexOf(place.code[0] ?? '');
}

function refuse(code: string, at: string, message: string, value: string): Issue {
  return { code, severity: 'error', at, message, value: value.slice(0, 80), hint: HINT };
}
