import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { fileProvisions } from '../gb-scl/file-provisions.ts';
import { buildMarkPlacer } from '../gb-scl/margin-marks.ts';
import type { Reading } from '../gb-scl/reading.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { findSpokenOf } from '../wa-list/spoken-of.ts';
import { checkWhole } from './check-whole.ts';
import { findAnnex } from './find-annex.ts';
import { readItems } from './read-items.ts';
import { readAnnexRow } from './rows.ts';

/**
 * Reads the Nuclear Suppliers Group's dual-use list, the Annex of INFCIRC/254/Part 2, from the positioned text of its PDF: items
 * (`1.A.1`, `2.C.7.a.1`), headings of chapters and groups (`Chapter1`, `1.A`) and the general notes (`GeneralNote`,
 * `TechnologyControls`, `GeneralSoftwareNote`). Issues: those of `parsePdfText`, `foreign-file`, `incomplete-file`,
 * `unread-text`, and warnings `part-left-out` and `label-gap`.
 */
export const readNsgPart2: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const annex = findAnnex(buildLines(pages.value));
  if (annex.document === '') return failure([foreignFile(file)]);
  const reading: Reading = {
    entries: [],
    codes: new Set<string>(),
    marks: buildMarkPlacer(),
    issues: [leftOut(file)],
    file,
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readItems(reading, annex.lines.map(readAnnexRow));
  const { entries, codes } = reading;
  const issues = [...reading.issues, ...checkWhole(annex.feet, codes, file)];
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const { provisions } = fileProvisions(entries, (entry, note) =>
    findSpokenOf(note.text.replace(/^(In |For the purposes? of )?Items? /, '$1'), note.owner.code, entry.codes),
  );
  return success({ provisions, controls: new Map(), exceptions: new Map() }, issues);
};

function leftOut(file: string): Issue {
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: file,
    message: 'The Guidelines, the abbreviations, the definitions and the contents hold no item and are not read.',
    hint: 'Terms in “…” are defined on the pages before the contents: read them in the file.',
  };
}

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: 'The file is not INFCIRC/254/Part 2 of the Nuclear Suppliers Group.',
    hint: 'Give the PDF that the NSG or the IAEA publishes, with "INFCIRC/254/Rev.…/Part 2" at the head of each page.',
  };
}
