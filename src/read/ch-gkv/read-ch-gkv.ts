import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import type { Reading } from '../in-scomet/reading.ts';
import { buildRows } from '../in-scomet/rows.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { dropRunningLines } from '../pdf/running-lines.ts';
import { checkWhole } from './check-whole.ts';
import { fileProvisions } from './file-provisions.ts';
import { findList, isGoodsControl, leftOut } from './find-list.ts';
import { readRows } from './read-rows.ts';

/** Running feet stand below this height, in points. */
const FOOT_START = 805;

/**
 * Reads annex 2 to Switzerland's goods control ordinance (GKV) from the positioned text of its German PDF
 * (`scripts/io/pdf.ts`): the nuclear list (part 1) and the dual-use list (part 2), with codes such as `3A001a5a1`. Issues:
 * those of `parsePdfText`, `foreign-file`, `incomplete-file` (pages missing or out of order), `unread-text`, and warnings
 * `part-left-out` (general notes, abbreviations, definitions) and `label-gap`.
 */
export const readChGkv: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  const rows = buildRows(dropRunningLines(lines, { headEnd: 0, footStart: FOOT_START }));
  if (!isGoodsControl(rows)) return failure([foreignFile(file)]);
  const { before, list } = findList(rows);
  const issues: Issue[] = [...leftOut(file, before)];
  const state = { file, entries: [], byCode: new Map(), rows: new Map(), issues, columns: undefined, tableRows: [] };
  const reading: Reading = state;
  readRows(reading, list);
  issues.push(...checkWhole(reading.entries, file));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  return success({ provisions: fileProvisions(reading.entries), controls: new Map(), exceptions: new Map() }, issues);
};

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: "The file is not the list of goods of Switzerland's goods control ordinance.",
    hint: 'Give the German PDF of annexes 1 and 2 to the Güterkontrollverordnung (SR 946.202.1).',
  };
}
