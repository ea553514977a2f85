import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader } from '../../model/raw.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { buildProvisions } from './build-provisions.ts';
import { checkWhole } from './check-whole.ts';
import { findSchedules, isConvention } from './find-schedules.ts';
import { readEntries } from './read-entries.ts';

/**
 * Reads Schedules 1 to 3 of the Annex on Chemicals from the positioned text of the Convention's PDF. Items are the numbered
 * entries (`1.A.4`); a chemical printed below one bears its CAS registry number as label. The Convention's articles, the
 * guidelines for the schedules and the other annexes are left out, with one warning. Issues: those of `parsePdfText`,
 * `foreign-file`, `incomplete-file`, `unread-text`.
 */
export const readCwcSchedules: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isConvention(lines)) return failure([foreignFile(file)]);
  const place = findSchedules(lines);
  if (!place?.isClosed) return failure([cutShort(file, place ? 'the end of the schedules' : 'their title')]);
  const schedules = readEntries(place.lines);
  const issues = checkWhole(schedules, file);
  if (issues.length > 0) return failure(issues);
  const provisions = buildProvisions(schedules);
  return success({ provisions, controls: new Map(), exceptions: new Map() }, [leftOut(file)]);
};

const HINT = 'Give the PDF of the whole Chemical Weapons Convention as the OPCW publishes it.';

function foreignFile(file: string): Issue {
  const message = 'The file is not the Chemical Weapons Convention, so nothing was read from it.';
  return { code: 'foreign-file', severity: 'error', at: `${file} page 1`, message, hint: HINT };
}

function cutShort(file: string, value: string): Issue {
  const message = 'The file does not hold the schedules whole.';
  return { code: 'incomplete-file', severity: 'error', at: `${file} Annex on Chemicals`, message, value, hint: HINT };
}

function leftOut(file: string): Issue {
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: file,
    message: 'The articles, the guidelines for the schedules and the other annexes hold no entry and are not read.',
    hint: 'Thresholds for declarations stand in the Verification Annex: read them in the file.',
  };
}
