import { failure } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import { ANNEX_FOUR_HINT, buildAnnexFour } from './build-annex-iv.ts';
import type { AnnexFour, AnnexFourLine } from './build-annex-iv.ts';
import { issue } from './parse-entries.ts';

/** A page's first line: act, language, date of consolidation, version, page. */
export const PAGE = /^02021R0821 — EN — (\d\d)\.(\d\d)\.(\d{4}) — [\d.]+ — (\d+)$/;
const ENTRY = /^ {0,10}(\d[A-E]\d{3}(?:\.[a-z\d]{1,2})*)\.? {2,}(\S.*)$/;

/**
 * Reads Annex IV of Regulation (EU) 2021/821 from its text with the PDF's layout. The text does not show bold italics, so
 * `differs` is never set. Issues, all errors: `empty-file`, `foreign-file`, `incomplete-file` (a part, a page or the end is
 * missing), `unread-text` (a line without a place).
 */
export function readAnnexFour(text: string, file: string): Result<AnnexFour> {
  const refuse = (code: string, at: string, message: string, value: string) =>
    failure<AnnexFour>([issue(code, at, message, value, ANNEX_FOUR_HINT)]);
  if (text.trim() === '') return refuse('empty-file', `${file}:1`, 'The file is empty.', '');
  if (!/^\s*ANNEX IV\s*$/m.test(text.slice(0, 500)))
    return refuse('foreign-file', `${file}:1`, 'The file is not Annex IV.', text.trim().slice(0, 80));
  const printed = text.split(/\r?\n/).map((line, i) => ({ line, at: `${file}:${i + 1}` }));
  const pages = printed.flatMap(({ line }) => PAGE.exec(line.trim())?.[4] ?? []).map(Number);
  if (pages.some((page, i) => i > 0 && page !== (pages[i - 1] ?? 0) + 1) || !/ \d+\s*(?:▼\S+\s*)?$/.test(text))
    return refuse('incomplete-file', file, 'Pages are missing, out of order or cut.', pages.join(' '));
  const lines: AnnexFourLine[] = [];
  let footnote = false;
  for (const { line, at } of printed) {
    const words = line.trim();
    if (PAGE.test(words)) footnote = false;
    else if (words.startsWith('(1) ')) footnote = true;
    else if (words !== '' && !words.startsWith('▼') && !footnote) {
      const [, code = '', rest = words] = ENTRY.exec(line) ?? [];
      lines.push({ code, text: rest, differs: false, at });
    }
  }
  return buildAnnexFour(lines, file);
}

/** The date of consolidation that the pages of an annex state, ISO 8601; empty where none does. */
export function findConsolidationDate(text: string): string {
  const [, day, month, year] = new RegExp(PAGE.source.slice(1), 'm').exec(text) ?? [];
  return year === undefined ? '' : `${year}-${month ?? ''}-${day ?? ''}`;
}
