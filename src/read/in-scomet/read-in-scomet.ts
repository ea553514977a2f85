import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { dropRunningLines } from '../pdf/running-lines.ts';
import type { Paragraph } from './blocks.ts';
import { checkWhole } from './check-whole.ts';
import { findCodeRows } from './code-rows.ts';
import { dropEmpty } from './drop-empty.ts';
import { dropTwins } from './drop-twins.ts';
import { fileProvisions } from './file-provisions.ts';
import { findList, isScomet, leftOut } from './find-list.ts';
import { readRows } from './read-rows.ts';
import type { Reading } from './reading.ts';
import { buildRows } from './rows.ts';

/** The running head stands above this height, in points. */
const HEAD_END = 60;

/**
 * Reads India's SCOMET list from the positioned text of its PDF (`scripts/io/pdf.ts`): categories 0 to 7, which are India's
 * own, and category 8, whose entries follow the Wassenaar list (`8A301.a.5.a.1` for 3.A.1.a.5.a.1). Labels are placed by
 * their sequence, for the columns shift from page to page. Issues: those of `parsePdfText`, `foreign-file`,
 * `incomplete-file`, `unread-text`, and warnings `part-left-out` (general notes, glossary, forms), `label-gap` and
 * `printed-twice`.
 */
export const readInScomet: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const rows = buildRows(dropRunningLines(buildLines(pages.value), { headEnd: HEAD_END, footStart: Infinity }));
  if (!isScomet(rows)) return failure([foreignFile(file)]);
  const { before, list, after } = findList(rows);
  const issues: Issue[] = [...leftOut(file, before), ...leftOut(file, after)];
  const reading: Reading = {
    file,
    entries: [],
    byCode: new Map(),
    rows: findCodeRows(list),
    issues,
    columns: undefined,
    tableRows: [],
  };
  readRows(reading, list);
  issues.push(...checkWhole(reading.entries, file));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  for (const entry of reading.entries) {
    issues.push(...dropTwins(entry).map((twin) => printedTwice(file, twin)));
    dropEmpty(entry);
  }
  return success({ provisions: fileProvisions(reading.entries), controls: new Map(), exceptions: new Map() }, issues);
};

function printedTwice(file: string, { code, at, text }: Paragraph): Issue {
  return {
    code: 'printed-twice',
    severity: 'warning',
    at: `${file} ${at}`,
    message: `The list prints ${code.replace(/-2$/, '')} twice, word for word; it is read once.`,
    value: text.slice(0, 80),
    hint: 'Nothing to do.',
  };
}

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: "The file is not India's SCOMET list.",
    hint: 'Give the PDF of Appendix 3 to Schedule 2 of the ITC (HS) classification that the DGFT publishes.',
  };
}
