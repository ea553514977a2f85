import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { parseCode } from '../codes.ts';
import { parseFactRows } from '../fact-rows.ts';
import { splitOutside } from '../fact-notation/split-outside.ts';
import { addPlace, numberPlaces } from './entry-tree.ts';
import type { EntryTree } from './entry-tree.ts';
import { formatThresholds } from './phrase-zh.ts';

const COLUMNS = 'control_code,seq_no,thresholds,hs_codes,head_term_zh,hs_reassigned_from_previous_record'.split(',');
const HINT = 'Use catalogue-2026-facts.csv, whole: facts of the 2026 licence catalogue taken by reading.';
/** Remarks of the person who took the facts. */
const REMARK = /\s*(?:\((?:a|1, 2|[^()]*not seen|from [^()]*|list continues|comparator [^()]*)[^()]*\)|\[[^\]]*\])/g;

/**
 * Reads the facts of China's licence catalogue of 2026 (两用物项和技术进出口许可证管理目录) that a person took by reading a third party's
 * extraction: part of the catalogue only, no official file. The texts are plain Chinese renderings. Marks: `目录2026`, and the
 * customs codes (`HS 8479899955`), followed by ` *` where the reading has moved them to another code. Issues, all errors: those of
 * `parseFactRows`, `unread-text` (a row without a code or a customs code of another form), `duplicate-row`, `incomplete-file`.
 */
export const readCnCatalogue: RawListReader = (text, file) => {
  const table = parseFactRows(text, { file, columns: COLUMNS, hint: HINT });
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const refuse = (code: string, line: number, message: string, value: string) =>
    issues.push({ code, severity: 'error', at: `${file}:${line}`, message, value: value.slice(0, 80), hint: HINT });
  const tree: EntryTree = new Map();
  const seen = new Set<string>();
  for (const { cells, line } of table.value) {
    const [code = '', , thresholds = '', hsCell = '', head = '', moved = ''] = cells;
    const hs = hsCell
      .replaceAll(REMARK, '')
      .split(' ')
      .filter((part) => part !== '');
    if (!parseCode(code)) refuse('unread-text', line, 'The row has no code.', code);
    else if (seen.has(code)) refuse('duplicate-row', line, 'The code comes twice.', code);
    else if (!hs.every((part) => /^\(?\d{10}/.test(part) || /^[a-z(]/.test(part)))
      refuse('unread-text', line, 'The customs codes are of another form.', hsCell);
    seen.add(code);
    const marks = hs.filter((part) => /^\d{10}$/.test(part)).map((part) => `HS ${part}${moved === 'yes' ? ' *' : ''}`);
    addRow(tree, { code, thresholds: thresholds.replaceAll(REMARK, '').trim(), head, marks, line });
  }
  if (!seen.has('6E201')) refuse('incomplete-file', table.value.at(-1)?.line ?? 1, 'The file is cut before 6E201.', '');
  if (issues.length > 0) return failure(issues);
  return success({ provisions: numberPlaces(tree), controls: new Map(), exceptions: new Map() });
};

interface Row {
  readonly code: string;
  readonly thresholds: string;
  readonly head: string;
  readonly marks: readonly string[];
  readonly line: number;
}

function addRow(tree: EntryTree, { code, thresholds, head, marks, line }: Row): void {
  const clauses = splitOutside(thresholds, ';');
  const excluded = clauses.filter((clause) => clause.startsWith('not '));
  const own = clauses.filter((clause) => !clause.startsWith('not ')).join('; ');
  const words = /^(?:for|enhance) /.test(own) ? formatPurpose(own) : formatThresholds(own);
  const text = [head, words].filter((part) => part !== '').join('，');
  addPlace(tree, code, { text, marks: ['目录2026', ...marks], line });
  excluded.forEach((clause, i) => {
    const rest = formatThresholds(clause.slice('not '.length));
    addPlace(
      tree,
      `${code}#exclusion${i === 0 ? '' : `-${i + 1}`}`,
      { text: `不包括：${rest}`, marks: [], line },
      '不包括',
    );
  });
}

/** `for 1A202 1A225-1A227` as "用于1A202、1A225 to 1A227": runs of codes are known by that word. */
function formatPurpose(clause: string): string {
  return clause
    .replace(/^for /, '用于')
    .replaceAll(/(?<=\d[A-E]\d{3}),? (?=\d[A-E]\d{3})/g, '、')
    .replaceAll(/(?<=\d[A-E]\d{3})-(?=\d[A-E]\d{3})/g, ' to ');
}
