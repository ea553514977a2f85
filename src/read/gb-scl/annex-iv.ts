import { failure } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import { buildAnnexFour } from '../eu-annex-i/build-annex-iv.ts';
import type { AnnexFour, AnnexFourLine } from '../eu-annex-i/build-annex-iv.ts';
import { issue } from '../eu-annex-i/parse-entries.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { dropRunningLines } from '../pdf/running-lines.ts';
import { FOOT_START, isPageFoot, isStrategicList } from './check-whole.ts';
import { findParts } from './find-parts.ts';
import { MARGIN_END, readRow, wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

const MARGIN_CODE = /^(\d[A-E]\d{3}(?:\.[a-z\d]{1,2})+)\.? ?(.*)$/;

/**
 * Reads Annex IV at the end of the United Kingdom's consolidated list from the positioned text of its PDF. Its places are those
 * that the margin of Annex I marks `IV`; only the annex itself tells Part I from Part II. Words that differ from Annex I are
 * printed in bold for the most part: `differs`. Issues: those of `parsePdfText`, `foreign-file` where the file is not the
 * list or has no Annex IV, and those of `buildAnnexFour`.
 */
export function readStrategicAnnexFour(text: string, file: string): Result<AnnexFour> {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  const body = dropRunningLines(lines, { headEnd: 0, footStart: FOOT_START });
  const parts = findParts(body.filter((line) => !isPageFoot(line)).map(readRow));
  const part = parts.find(({ name }) => name === 'annex-four');
  if (!part || !isStrategicList(lines)) {
    const hint =
      'Give the PDF that the Export Control Joint Unit publishes, "UK Strategic Export Control List", whole.';
    return failure([issue('foreign-file', file, 'The file holds no Annex IV of the United Kingdom.', '', hint)]);
  }
  const end = part.rows.findIndex((row) => wordsOf(row).startsWith('Legal disclaimer'));
  return buildAnnexFour(part.rows.slice(0, end < 0 ? undefined : end).map(toLine), file);
}

function toLine(row: Row): AnnexFourLine {
  const words = wordsOf(row);
  const inMargin = row.code === '' && row.x < MARGIN_END ? MARGIN_CODE.exec(words) : null;
  const [, code = row.code, text = words] = inMargin ?? [];
  const differs = row.cells.some((cell) => cell.bold && /\p{L}/u.test(cell.text));
  return { code, text, differs, at: row.at };
}
