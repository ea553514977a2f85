import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { buildProvisions } from './build-provisions.ts';
import { checkWhole } from './check-whole.ts';
import { findAnnexes, isPartOne } from './find-annexes.ts';
import { readSections } from './read-sections.ts';
import { readRow } from './rows.ts';

/** Code of the part that defines terms. */
const DEFINITIONS = 'A.Definitions';

/**
 * Reads the Nuclear Suppliers Group's trigger list, Annexes A and B of INFCIRC/254/Part 1, from the positioned text of its PDF.
 * Codes are the annex and the section (`B.5.1.2`), with the labels of its lists (`B.5.1.2.a.1`); introductory and explanatory
 * notes and those on exports are notes (`B.5#introductory-note`). Issues: those of `parsePdfText`, `foreign-file`,
 * `incomplete-file`, `unread-text`, and warnings `part-left-out` and `label-gap`.
 */
export const readNsgPart1: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isPartOne(lines)) return failure([foreignFile(file)]);
  const place = findAnnexes(lines);
  const read = readSections(place.lines.map(readRow));
  const issues = checkWhole(place, read, file);
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const provisions = buildProvisions(read.sections.filter(({ label }) => label !== DEFINITIONS));
  return success({ provisions, controls: new Map(), exceptions: new Map() }, [leftOut(file), ...issues]);
};

function leftOut(file: string): Issue {
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: file,
    message: 'The Guidelines, the definitions, Annex C and the comparison of versions hold no item and are not read.',
    hint: 'Terms in “…” are defined at the end of Annex A’s general part: read them in the file.',
  };
}

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: 'The file is not Part 1 of the Guidelines of the Nuclear Suppliers Group.',
    hint: 'Give the PDF that the NSG publishes, with "NSG Part 1" at the head of each page.',
  };
}
