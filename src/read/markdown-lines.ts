import { failure, success } from '../model/issue.ts';
import type { Issue, Result } from '../model/issue.ts';

/** One line of a law in Markdown, taken apart; empty lines are left out. */
export interface MarkdownLine {
  /** `section` (`## …`), `bold` (`**…** …`), `element` of a list (`- …`), `row` of a table, or plain `text`. */
  readonly kind: 'section' | 'bold' | 'element' | 'row' | 'text';
  /** Depth of a list element, from 0; two blanks a step. 0 for other kinds. */
  readonly depth: number;
  /** The bold words, or what stands before the first ideographic space of a list element; empty where there is none. */
  readonly label: string;
  /** The words behind the label; of a table row the whole line. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A law in Markdown: the fields before its text and its lines. */
export interface MarkdownLaw {
  /** Fields of the front matter, without quotes: `identifier`, `last_updated`, …. */
  readonly front: ReadonlyMap<string, string>;
  readonly lines: readonly MarkdownLine[];
}

/** What a Markdown file of a law must be. */
export interface ExpectedLaw {
  readonly file: string;
  /** `identifier` in the front matter: the law's number at the publisher. */
  readonly identifier: string;
  /** What to give instead of a wrong file. */
  readonly hint: string;
}

/**
 * Reads the shell of a law in Markdown with front matter. Fails with `empty-file`, `not-text` (binary or broken UTF-8,
 * with the line), `not-well-formed` (front matter not closed) or `foreign-file` (another law, or no law).
 */
export function parseMarkdownLaw(text: string, expected: ExpectedLaw): Result<MarkdownLaw> {
  const { file, identifier, hint } = expected;
  const fail = (code: string, at: string, message: string, value = '') =>
    failure<MarkdownLaw>([buildError(code, at, message, value, hint)]);
  if (text.trim() === '') return fail('empty-file', file, 'The file is empty: there is nothing to read.');
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const binary = lines.findIndex(isBinary);
  if (binary >= 0) return fail('not-text', `${file}:${binary + 1}`, 'The file is not text in UTF-8.');
  if (lines[0] !== '---') return fail('foreign-file', `${file}:1`, 'The file is not a law in Markdown.', lines[0]);
  const end = lines.indexOf('---', 1);
  if (end < 0) return fail('not-well-formed', `${file}:1`, 'The fields before the text are not closed by `---`.');
  const front = new Map(lines.slice(1, end).flatMap(parseField));
  const found = front.get('identifier') ?? '';
  if (found !== identifier) return fail('foreign-file', `${file}:1`, `The file is not the law ${identifier}.`, found);
  const parsed = lines.flatMap((line, index) => (index <= end ? [] : parseLine(line, index + 1)));
  return success({ front, lines: parsed });
}

/** An error with its value shortened to 80 characters; without one when the value is empty. */
export function buildError(code: string, at: string, message: string, value: string, hint: string): Issue {
  const base = { code, severity: 'error', at, message, hint } as const;
  return value === '' ? base : { ...base, value: value.slice(0, 80) };
}

/** The cells of a table row, trimmed. */
export function splitCells(row: string): readonly string[] {
  return row
    .replaceAll(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Whether a line holds control characters other than tabs, or what stands for broken UTF-8. */
function isBinary(line: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/.test(line);
}

function parseField(line: string): [string, string][] {
  const match = /^\s*(\w+):\s*"?(.*?)"?\s*$/.exec(line);
  return match ? [[match[1] ?? '', match[2] ?? '']] : [];
}

const ELEMENT = /^( *)- (?:([^\s]{1,14})\u3000)?(.*)$/;
const BOLD = /^\*\*(.+?)\*\*\u3000?(.*)$/;

function parseLine(line: string, number: number): MarkdownLine[] {
  const build = (kind: MarkdownLine['kind'], label: string, text: string, depth = 0): MarkdownLine[] => [
    { kind, depth, label, text: text.trim(), line: number },
  ];
  if (line.trim() === '') return [];
  const element = ELEMENT.exec(line);
  if (element) return build('element', element[2] ?? '', element[3] ?? '', (element[1] ?? '').length / 2);
  const bold = BOLD.exec(line);
  if (bold) return build('bold', bold[1] ?? '', bold[2] ?? '');
  if (line.startsWith('## ')) return build('section', '', line.slice(3));
  return build(/^\|.*\|\s*$/.test(line) ? 'row' : 'text', '', line);
}
