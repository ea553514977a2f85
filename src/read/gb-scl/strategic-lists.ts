import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { dropRunningLines } from '../pdf/running-lines.ts';
import type { Entry } from './blocks.ts';
import { checkWhole, FOOT_START, isPageFoot, isStrategicList } from './check-whole.ts';
import { fileProvisions } from './file-provisions.ts';
import { findParts } from './find-parts.ts';
import type { Part } from './find-parts.ts';
import { readFootnotes } from './footnotes.ts';
import { buildMarkPlacer } from './margin-marks.ts';
import { readRows } from './read-part.ts';
import type { Reading } from './reading.ts';
import { readRow } from './rows.ts';

/** A mark of the margin: which regime agreed the control of a paragraph, as the list prints it. */
export interface MarginMark {
  /** The entry, paragraph or note beside which the mark stands. */
  readonly code: string;
  /** Without brackets, `M9A6*`; `*` means in part: "the source text should be referred to". */
  readonly mark: string;
  readonly at: string;
  /** Why the place is open to doubt; empty for none. */
  readonly doubt: string;
}

/** What the consolidated list says. */
export interface StrategicLists {
  readonly provisions: readonly RawProvision[];
  readonly marks: readonly MarginMark[];
}

/** Where a list's unnumbered headings stand, by part. */
const HEADINGS: Readonly<Record<Part['name'], string>> = {
  military: 'ML',
  national: 'PL-',
  'dual-use': '',
  'annex-four': '',
  other: '',
};

/** Reads the positioned text of the UK's consolidated list: military list, national list (PL), dual-use list, with their marks. */
export function readStrategicLists(text: string, file: string): Result<StrategicLists> {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isStrategicList(lines)) return failure([foreignFile(file)]);
  const body = dropRunningLines(lines, { headEnd: 0, footStart: FOOT_START });
  const rows = body.filter((line) => !isPageFoot(line)).map(readRow);
  const issues: Issue[] = [];
  const entries: Entry[] = [];
  const codes = new Set<string>();
  const marks = buildMarkPlacer();
  for (const part of findParts(rows)) {
    const headings = HEADINGS[part.name];
    const reading: Reading = { entries: [], codes, marks, issues, file, headings, page: 0, footnote: undefined };
    if (part.name === 'other') issues.push(leftOut(file, part));
    else if (part.name !== 'annex-four') readRows(reading, part.rows);
    entries.push(...reading.entries);
  }
  issues.push(...checkWhole(lines, entries, file));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const { provisions, codes: filed } = fileProvisions(entries);
  const printed = marks.finish(readFootnotes(rows)).map(({ block, labels, mark, at, doubt }) => {
    return { code: [filed.get(block) ?? '', ...labels].join('.'), mark, at, doubt };
  });
  return success({ provisions, marks: printed }, issues);
}

function leftOut(file: string, { title, rows }: Part): Issue {
  const first = rows[0]?.page ?? 0;
  const last = rows.at(-1)?.page ?? 0;
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: `${file} page ${first}`,
    message: `Pages ${first} to ${last} hold no entry of the military, national or dual-use list and are not read.`,
    value: title.slice(0, 80),
    hint: 'Introductions, definitions and the lists of firearms, torture goods and radioactive sources: read them in the file.',
  };
}

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: 'The file is not the consolidated strategic export control list of the United Kingdom.',
    hint: 'Give the PDF that the Export Control Joint Unit publishes, "UK Strategic Export Control List".',
  };
}
