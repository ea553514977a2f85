import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { parseFactRows } from '../fact-rows.ts';
import { parseClauses } from '../fact-notation/clauses.ts';
import { cutRemarks } from '../fact-notation/remarks.ts';
import { splitOutside } from '../fact-notation/split-outside.ts';
import { formatRemark } from '../fact-notation/wording.ts';
import type { PartPlace } from './codes.ts';
import { parsePartName } from './codes.ts';

const COLUMNS = ['code', 'regime_refs', 'quantity_facts', 'head_term_en', 'head_term_ko'];
const HINT = 'Use annex-2-sensitive-lists-and-definitions.csv, whole.';

/** The parts of the file by the beginning of their rows' names. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['VS', 'Very Sensitive List'],
  ['S', 'Sensitive List'],
  ['DEF', 'Definitions'],
]);

/**
 * Reads the sensitive and very sensitive lists and the definitions with numbers of Korea's Annex 2, taken by reading: a heading for
 * each part (`VS`, `S`, `DEF`) and a note below it for each row (`VS#1A002.a.1`, `DEF#space-qualified`), which says what of an entry is
 * sensitive, often with narrower numbers, or what a term means. The entries' own marks are in the annex. Issues, all errors: those
 * of `parseFactRows`, `unread-text`, `duplicate-row`, `incomplete-file` (a part is missing).
 */
export const readKrSensitiveLists: RawListReader = (text, file) => {
  const table = parseFactRows(text, { file, columns: COLUMNS, hint: HINT });
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const notes = new Map<string, RawProvision>();
  for (const { cells, line } of table.value) {
    const [name = '', marks = '', facts = '', head = ''] = cells;
    const row = parsePartName(name);
    const code = row?.code ?? '';
    if (!row) issues.push(refuse('unread-text', `${file}:${line}`, 'The row belongs to no part of the file.', name));
    else if (notes.has(code)) issues.push(refuse('duplicate-row', `${file}:${line}`, 'The row comes twice.', name));
    else notes.set(code, buildNote(row, { marks, facts, head, line }));
  }
  const missing = [...PARTS.keys()].filter((part) => ![...notes.values()].some(({ parent }) => parent === part));
  if (missing.length > 0)
    issues.push(refuse('incomplete-file', file, 'The file is cut: parts are missing.', missing.join(' ')));
  if (issues.length > 0) return failure(issues);
  const provisions = [...PARTS].flatMap(([part, title], i) => {
    const below = [...notes.values()]
      .filter(({ parent }) => parent === part)
      .map((note, n) => ({ ...note, order: n + 1 }));
    const heading = { code: part, kind: 'heading', parent: '', order: i + 1, text: title, noteName: '' } as const;
    return [{ ...heading, at: below[0]?.at ?? '1' }, ...below];
  });
  return success({ provisions, controls: new Map(), exceptions: new Map() });
};

interface Words {
  readonly marks: string;
  readonly facts: string;
  readonly head: string;
  readonly line: number;
}

function buildNote({ code, part, place }: PartPlace, { marks, facts, head, line }: Words): RawProvision {
  const note = { code, kind: 'note', parent: part, order: 0, noteName: place, at: String(line) } as const;
  const { reserved } = parseClauses(facts);
  if (reserved !== '') return { ...note, text: reserved };
  const words = splitOutside(cutRemarks(facts), ';').map(formatRemark).join('; ');
  const thing = part === 'DEF' ? `"${head}"` : `${place}: ${head}`;
  const text = [thing, words].filter((piece) => piece !== '').join(': ');
  return part === 'DEF' ? { ...note, text } : { ...note, text, marks: [marks] };
}

function refuse(code: string, at: string, message: string, value: string): Issue {
  return { code, severity: 'error', at, message, value: value.slice(0, 80), hint: HINT };
}
