import { failure } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { checkParts, checkPages, isWassenaarList } from './check-whole.ts';
import { readSections } from './read-sections.ts';
import { readListRow } from './rows.ts';
import { findSections } from './sections.ts';

/** Reads an edition from the positioned text of its PDF; see `readWaList`. */
export const readPdfEdition: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isWassenaarList(lines)) return failure([foreignFile(file)]);
  const end = `${file} page ${lines.at(-1)?.page ?? 0}`;
  return readSections(findSections(lines), {
    file,
    toRow: readListRow,
    formatPlace: ({ page }) => `page ${page}`,
    check: (codes) => [...checkPages(lines, file), ...checkParts(codes, end)],
  });
};

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: 'The file is not a list of the Wassenaar Arrangement.',
    hint: 'Give the PDF that the Secretariat publishes: "List of Dual-Use Goods and Technologies and Munitions List".',
  };
}
