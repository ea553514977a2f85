import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { findWassenaarMentions } from './code-mentions.ts';

/** A row of the sensitive or very sensitive list. */
export interface SensitiveRow {
  /** `SL`, `VSL`; with a star where the row restates the place, or lists parts of it, in words that may be narrower. */
  readonly mark: string;
  /** Codes as printed: "1.C.10.c. & 1.C.10.d.". */
  readonly codes: string;
  readonly at: string;
}

/** Codes stand left of this column, in points; words right of it. */
const WORDS_START = 185;
const NOT_USED = /^Not used since \d{4}/;
/** A code is printed over several rows where one ends so. */
const UNFINISHED = /(?:,|&|\bto)$/;

/** The rows of one of the two lists, without those that are not used. */
export function readSensitiveRows(
  lines: readonly PdfLine[],
  level: 'SL' | 'VSL',
  formatPlace: (line: PdfLine) => string,
): readonly SensitiveRow[] {
  const rows: { codes: string; words: string; at: string; listed?: boolean }[] = [];
  for (const line of lines) {
    const codes = joinWords(line.cells.filter((cell) => cell.x < WORDS_START));
    const words = joinWords(line.cells.filter((cell) => cell.x >= WORDS_START));
    const row = rows.at(-1);
    const goesOn = row !== undefined && (UNFINISHED.test(row.codes) || /^(?:&|and|to)\s/.test(codes));
    if (/^Category \d/.test(codes)) rows.push({ codes: '', words, at: '' });
    else if (row && (codes === '' || goesOn)) {
      row.codes = `${row.codes} ${codes}`.trim();
      row.words = `${row.words} ${words}`.trim();
      row.listed ||= /^(?:[a-z]|\d{1,2})\. /.test(words);
    } else if (/^\d\.[A-E]\./.test(codes)) rows.push({ codes, words, at: formatPlace(line) });
  }
  return rows
    .filter(({ codes, words }) => codes !== '' && !NOT_USED.test(words))
    .map(({ codes, words, at, listed }) => {
      const abbreviated = /…|\.\.\./.test(words) && listed !== true;
      return { mark: abbreviated ? level : `${level}*`, codes, at };
    });
}

/** The provisions with the marks of the two lists; a code that no provision has is a warning `mark-without-provision`. */
export function attachMarks(
  provisions: readonly RawProvision[],
  rows: readonly SensitiveRow[],
  file: string,
): { readonly provisions: readonly RawProvision[]; readonly issues: readonly Issue[] } {
  const codes = provisions.filter(({ code }) => !code.includes('#')).map(({ code }) => code);
  const known = new Set(codes);
  const marks = new Map<string, string[]>();
  const issues: Issue[] = [];
  for (const row of rows) {
    for (const code of listCodes(row.codes, codes)) {
      if (!known.has(code)) issues.push(unknownCode(code, `${file} ${row.at}`));
      const given = marks.get(code);
      if (given) given.push(row.mark);
      else marks.set(code, [row.mark]);
    }
  }
  const marked = provisions.map((p) => {
    const given = marks.get(p.code);
    return given ? { ...p, marks: [...new Set(given)] } : p;
  });
  return { provisions: marked, issues };
}

/** The codes of a row, runs spelled out by the list's own order. */
function listCodes(printed: string, codes: readonly string[]): readonly string[] {
  return findWassenaarMentions(printed).flatMap(({ from, to }) => {
    if (to === '') return [from];
    const siblings = codes.filter((code) => parentOfCode(code) === parentOfCode(from));
    const first = siblings.indexOf(from);
    const last = siblings.indexOf(to);
    return first < 0 || last < first ? [from, to] : siblings.slice(first, last + 1);
  });
}

function unknownCode(code: string, at: string): Issue {
  return {
    code: 'mark-without-provision',
    severity: 'warning',
    at,
    message: 'The sensitive lists name a place that the list does not have, so the mark cannot be attached.',
    value: code,
    hint: 'Compare with the page; the two lists keep places that the dual-use list has given up.',
  };
}
