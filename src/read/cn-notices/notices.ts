import { failure, success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import { buildError } from '../markdown-lines.ts';

/** One announcement, or another text that stands in the same file. */
export interface NoticeText {
  readonly title: string;
  /** `2025-10` for 公告2025年第10号; empty for a text that is no announcement, such as questions and answers. */
  readonly number: string;
  /** Day from which it holds, ISO 8601; empty where the file does not say. */
  readonly effective: string;
  /** The lines below the fields, without blanks around them, and where they stand. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
  /** Line of the title, from 1. */
  readonly line: number;
}

const NUMBER = /^[^：:]*?公告\s*(\d{4})年?第(\d+)号/;
/** Fields and the lines by which the ministry files and signs a text. */
const FORMAL =
  /^(?:- \w+:.*|【发[^】]*】.*|商务部(?:[ 　]*海关总署)?|\d{4}年\d{1,2}月\d{1,2}日|附件：|\d\.(?:物项列表|《[^》]*》.*))$/;
const HINT =
  'Use mofcom-notices-zh.md, whole: announcements of the Ministry of Commerce, each below a `#` title and closed by `---`.';

/**
 * Splits the file of announcements. Fails with `empty-file`, `not-text` (control characters), `foreign-file` (no announcement) or
 * `incomplete-file` (a text that is not closed by `---`: the file is cut).
 */
export function parseNotices(text: string, file: string): Result<readonly NoticeText[]> {
  const fail = (code: string, line: number, message: string, value = '') =>
    failure<readonly NoticeText[]>([buildError(code, `${file}:${line}`, message, value, HINT)]);
  if (text.trim() === '') return fail('empty-file', 1, 'The file is empty: there is nothing to read.');
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  const binary = lines.findIndex((line) => /[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/.test(line));
  if (binary >= 0) return fail('not-text', binary + 1, 'The file is not text in UTF-8.');
  const starts = lines.flatMap((line, i) => (line.startsWith('# ') ? [i] : []));
  const notices = starts.map((start, i) => readNotice(lines, start, starts[i + 1] ?? lines.length));
  if (!notices.some(({ number }) => number !== ''))
    return fail('foreign-file', 1, 'The file holds no announcement of the ministry.', lines[0]);
  const open = notices.findIndex((_, i) => !lines.slice(starts[i], starts[i + 1]).some((line) => line === '---'));
  if (open >= 0)
    return fail(
      'incomplete-file',
      (starts[open] ?? 0) + 1,
      'The text is not closed: the file is cut.',
      notices[open]?.title,
    );
  return success(notices);
}

function readNotice(lines: readonly string[], start: number, end: number): NoticeText {
  const title = (lines[start] ?? '').slice(2).trim();
  const own = lines.slice(start + 1, end).map((text, i) => ({ text: text.trim(), line: start + i + 2 }));
  const [, year = '', count = ''] = NUMBER.exec(title) ?? [];
  const effective = own.map(({ text }) => /^- .*effective: (\d{4}-\d\d-\d\d)$/.exec(text)?.[1]).find(Boolean) ?? '';
  return {
    title,
    number: year === '' ? '' : `${year}-${count}`,
    effective,
    lines: own.filter(({ text }) => text !== '' && text !== '---' && !FORMAL.test(text)),
    line: start + 1,
  };
}
