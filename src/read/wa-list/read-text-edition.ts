import { failure } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { checkParts } from './check-whole.ts';
import { readSections } from './read-sections.ts';
import { readListRow } from './rows.ts';
import type { ListRow } from './rows.ts';
import type { Section } from './sections.ts';
import { createRowSettler } from './text-columns.ts';
import { findTextSections } from './text-sections.ts';

const HINT = 'Give the files of one edition put together, one behind the other: gtn, cat1 to cat9, sl, vsl, ml.';

/** Reads an edition from its text files, which are put together into one text; see `readWaList`. */
export const readTextEdition: RawListReader = (text, file) => {
  const fail = (code: string, message: string, at = file) =>
    failure<never>([{ code, severity: 'error', at, message, hint: HINT }]);
  if (text.trim() === '') return fail('empty-file', 'The file is empty: there is nothing to read.');
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  const [before, bytes] = text.split(/[\u0000-\u0008\u000E-\u001F\uFFFD]/, 2);
  if (bytes !== undefined) {
    const line = (before ?? '').split('\n').length;
    return fail('not-text', 'The file holds bytes that are no text.', `${file} line ${line}`);
  }
  const sections = findTextSections(text);
  if (sections.every(({ name }) => name === 'other')) {
    return fail('foreign-file', 'The file holds no part of the lists of the Wassenaar Arrangement.');
  }
  return readSections(sections, {
    file,
    toRow: readTextRow,
    formatPlace,
    createSettler: createRowSettler,
    check: (codes) => checkParts(codes, file),
  });
};

function readTextRow(line: PdfLine): ListRow {
  const row = { ...readListRow(line), at: formatPlace(line) };
  return 'tabs' in line && typeof line.tabs === 'number' ? { ...row, tabs: line.tabs } : row;
}

/** A line's number stands in its height, a section's in its page. */
function formatPlace(place: PdfLine | Section): string {
  return `line ${'y' in place ? place.y : place.page}`;
}
