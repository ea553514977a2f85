import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { fileProvisions } from '../gb-scl/file-provisions.ts';
import { buildMarkPlacer } from '../gb-scl/margin-marks.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { readRow } from '../gb-scl/rows.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { dropRunningLines } from '../pdf/running-lines.ts';
import { checkWhole, FOOT_START } from './check-whole.ts';
import { findList, isListIi, leftOut } from './find-list.ts';
import { readRows } from './read-rows.ts';

/** Running heads stand above this height, in points. */
const HEAD_END = 60;

/**
 * Reads Norway's List II from the positioned text of its PDF (`scripts/io/pdf.ts`): the dual-use list of the European Union
 * in English (`3A001.a.5.a.1`). Its columns are those of the United Kingdom's list, so that paragraphs and notes are read as
 * there. Issues: those of `parsePdfText`, `foreign-file`, `incomplete-file` (pages missing or out of order), `unread-text`,
 * and warnings `part-left-out` (general notes, definitions, changes) and `label-gap`.
 */
export const readNoListIi: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isListIi(lines)) return failure([foreignFile(file)]);
  const body = dropRunningLines(lines, { headEnd: HEAD_END, footStart: FOOT_START });
  const { before, list, after } = findList(body);
  const issues: Issue[] = [...leftOut(file, before), ...leftOut(file, after)];
  const marks = buildMarkPlacer();
  const reading: Reading = {
    entries: [],
    codes: new Set(),
    marks,
    issues,
    file,
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readRows(reading, list.map(readRow));
  issues.push(...checkWhole(lines, reading.entries, file));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const { provisions } = fileProvisions(reading.entries);
  return success({ provisions, controls: new Map(), exceptions: new Map() }, issues);
};

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: "The file is not Norway's List II.",
    hint: 'Give the PDF of Annex II to the export control regulation, "Liste II – flerbruksvarer".',
  };
}
