import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { parseHtml } from '../html.ts';
import { buildProvisions } from './build-provisions.ts';
import type { Doubt } from './entry.ts';
import { listLines } from './lines.ts';
import { readPart } from './read-part.ts';
import { splitSections } from './sections.ts';
import type { Sections } from './sections.ts';
import { findSensitiveMarks } from './sensitive-marks.ts';

/** Doubts that leave a place unknown, so that the file is refused. */
const FAULTS: readonly Doubt['code'][] = ['unread-text', 'repeated-code', 'missing-parent'];

/**
 * Reads the Defence and Strategic Goods List of Australia from its HTML: Part 1 (`ML1` …) and Part 2 (`0A001` …); headings
 * of categories and groups only where notes of their own stand below them; marks are those of the sensitive lists. Fails with the issues of `parseHtml`,
 * `foreign-file`, `incomplete-file`, `unread-text` (a line without a place), `repeated-code` or `missing-parent`. Warnings
 * tell where layout and labels disagree (`layout-disagrees`), labels are missing (`label-gap`) or were completed
 * (`repaired-code`), and where the sensitive lists name a code that is not there (`mark-without-provision`).
 */
export const readAuDsgl: RawListReader = (text, file) => {
  const sections = readSections(text, file);
  if (!sections.ok) return sections;
  const issues: Issue[] = [];
  const doubt = (found: Doubt) => issues.push(toIssue(found, file));
  const { munitions, categories } = sections.value;
  const entries = [
    ...readPart(munitions, '', undefined, doubt),
    ...categories.flatMap(({ digit, heading, lines }) => readPart(lines, digit, heading, doubt)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return failure(issues);
  const provisions = numberTops(entries.flatMap(buildProvisions), file);
  const codes = provisions.map(({ code }) => code);
  const { marks, issues: unplaced } = findSensitiveMarks(sections.value, file, codes);
  const marked = provisions.map((provision) => {
    const mark = marks.get(provision.code);
    return mark === undefined ? provision : { ...provision, marks: [mark] };
  });
  return success({ provisions: marked, controls: new Map(), exceptions: new Map() }, [...issues, ...unplaced]);
};

/** Items and headings numbered through, each place with its file. */
function numberTops(provisions: readonly RawProvision[], file: string): readonly RawProvision[] {
  let order = 0;
  return provisions.map((provision) => ({
    ...provision,
    order: provision.parent === '' ? (order += 1) : provision.order,
    at: `${file}:${provision.at}`,
  }));
}

/** The parts of the list's file; fails as `readAuDsgl` does. */
export function readSections(text: string, file: string): Result<Sections> {
  const parsed = parseHtml(text, file);
  return parsed.ok ? splitSections(listLines(parsed.value), file) : parsed;
}

function toIssue({ code, at, message, value }: Doubt, file: string): Issue {
  return {
    code,
    severity: FAULTS.includes(code) ? 'error' : 'warning',
    at: `${file}:${at}`,
    message,
    value: value.slice(0, 80),
    hint: 'Compare the place with the official text; nothing to do if it was read rightly.',
  };
}
