import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';

/** One entry of the file as it stands there: the item's code and its lines. */
export interface Entry {
  readonly item: string;
  readonly lines: readonly string[];
  /** `entries[12]`. */
  readonly at: string;
}

const HINT =
  'Use the JSON file of the consolidated Annex I (keys `celex`, `entries`, each with `entry_code` and `verbatim_text`).';

/**
 * Reads the file's shell: its entries with their lines. Fails with `empty-file`, `not-text`, `not-well-formed`,
 * `foreign-file` or `incomplete-file` (fewer entries than the file itself announces).
 */
export function parseEntries(text: string, file: string): Result<readonly Entry[]> {
  const fail = (code: string, message: string, at = file, value = '') =>
    failure<readonly Entry[]>([issue(code, at, message, value, HINT)]);
  if (text.trim() === '') return fail('empty-file', 'The file is empty: there is nothing to read.');
  if (isBinary(text.slice(0, 2000))) return fail('not-text', 'The file is not text in UTF-8.');
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return fail('not-well-formed', `The file is not whole JSON: ${parsed.why}`, `${file}:${parsed.line}`);
  const top = parsed.value;
  if (!isRecord(top) || !Array.isArray(top['entries']) || !String(top['celex']).startsWith('02021R0821')) {
    return fail(
      'foreign-file',
      'The file is JSON, but not Annex I of Regulation (EU) 2021/821.',
      file,
      text.slice(0, 80),
    );
  }
  const issues: Issue[] = [];
  const entries = (top['entries'] as readonly unknown[]).flatMap((entry, index) => {
    const at = `entries[${index}]`;
    if (isRecord(entry) && typeof entry['entry_code'] === 'string' && typeof entry['verbatim_text'] === 'string') {
      return [{ item: entry['entry_code'], lines: entry['verbatim_text'].split(/\r?\n/), at }];
    }
    issues.push(issue('unread-text', `${file} ${at}`, 'The entry lacks its code or its text.', '', HINT));
    return [];
  });
  const announced = top['entry_count'];
  if (entries.length === 0 || (typeof announced === 'number' && announced !== entries.length)) {
    const message = `The file announces ${String(announced)} entries and holds ${entries.length}.`;
    issues.push(issue('incomplete-file', file, message, String(entries.length), 'Fetch the file again.'));
  }
  return issues.length > 0 ? failure(issues) : success(entries);
}

/** Whether a text holds what no text file holds: control characters other than tabs and line ends, or broken UTF-8. */
function isBinary(text: string): boolean {
  return [...text].some((letter) => (letter < ' ' && !'\t\n\r'.includes(letter)) || letter === '\uFFFD');
}

/** An error with the value shortened to 80 characters. */
export function issue(code: string, at: string, message: string, value: string, hint: string): Issue {
  const base = { code, severity: 'error', at, message, hint } as const;
  return value === '' ? base : { ...base, value: value.slice(0, 80) };
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string; readonly line: number };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(why)?.[1];
    const read = position === undefined ? text : text.slice(0, Number(position));
    return { ok: false, why: why.slice(0, 120), line: read.split('\n').length };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
